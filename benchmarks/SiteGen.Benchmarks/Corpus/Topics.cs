namespace SiteGen.Benchmarks.Corpus;

/// <summary>The topics of the made-up municipality, with the words that citizens use for them.</summary>
internal sealed record Topic(string Id, string Name, string[] Synonyms);

internal static class Topics
{
    public static readonly Topic[] All = [.. """
        skoler|Skoler|folkeskole,SFO;dagtilbud|Dagtilbud|vuggestue,børnehave;aeldrepleje|Ældrepleje|hjemmehjælp,plejehjem;sundhed|Sundhed|læge,genoptræning;
        handicap|Handicap|funktionsnedsættelse;social|Social indsats|kontanthjælp;familier|Børn og familie|anbringelse;beskaeftigelse|Beskæftigelse|job,ledighed;
        erhverv|Erhverv|virksomheder;turisme|Turisme|gæster;kultur|Kultur|teater,koncert;idraet|Fritid og idræt|sport,svømmehal;biblioteker|Biblioteker|bøger;
        museer|Museer|udstilling;veje|Veje|asfalt,huller;cykelstier|Cykelstier|cykling;trafiksikkerhed|Trafiksikkerhed|fartdæmpning;busser|Kollektiv trafik|bus,tog;
        parkering|Parkering|p-plads;havne|Havne|lystbåd;lokalplaner|Lokalplaner|byggeri;kommuneplan|Kommuneplan|planlægning;byggesager|Byggesager|byggetilladelse;
        landsbyer|Landsbyer|landdistrikt;byudvikling|Byudvikling|nye kvarterer;boliger|Almene boliger|lejebolig;ejendom|Køb og salg af ejendom|grundsalg;
        klima|Klima|CO2,oversvømmelse;energi|Energi|strøm;vindmoeller|Vindmøller|vindkraft;solceller|Solceller|solenergi;fjernvarme|Fjernvarme|opvarmning;
        vandloeb|Vandløb|bæk,å;drikkevand|Drikkevand|vandværk;spildevand|Spildevand|kloak;affald|Affald og genbrug|skrald,genbrugsplads;natur|Natur|fredning;
        kyst|Kystbeskyttelse|dige,stormflod;miljoe|Miljøtilsyn|forurening;budget|Budget|besparelser;regnskab|Regnskab|årsresultat;anlaeg|Anlægsbevillinger|byggepenge;
        takster|Takster|priser,gebyr;skat|Skat|grundskyld;laan|Lån og garantier|lånegaranti;udbud|Udbud og indkøb|licitation;personale|Personale|ansatte;
        arbejdsmiljoe|Arbejdsmiljø|sygefravær;digitalisering|Digitalisering|IT;borgerservice|Borgerservice|pas,kørekort;valg|Valg|afstemning;vedtaegter|Vedtægter|regler;
        integration|Integration|flygtninge;beredskab|Beredskab|brandvæsen;frivillighed|Frivillighed|foreninger
        """.ReplaceLineEndings("").Split(';').Select(entry => entry.Trim().Split('|')).Select(parts => new Topic(parts[0], parts[1], parts[2].Split(',')))];
}

/// <summary>Bodies of the municipality; a larger archive has more of them.</summary>
internal sealed record Body(int Number, string Id, string Name, string[] Members)
{
    private static readonly string[] Names =
    [
        "byraadet|Byrådet", "oekonomiudvalget|Økonomiudvalget", "teknik-og-miljoe|Teknik- og Miljøudvalget", "boern-og-skole|Børne- og Skoleudvalget",
        "social-og-sundhed|Social- og Sundhedsudvalget", "kultur-og-fritid|Kultur- og Fritidsudvalget", "beskaeftigelse|Beskæftigelsesudvalget",
        "plan-og-bolig|Plan- og Boligudvalget", "klima-og-energi|Klima- og Energiudvalget", "aeldreraadet|Ældrerådet", "handicapraadet|Handicaprådet",
        "erhvervsudvalget|Erhvervsudvalget", "landdistrikter|Landdistriktsudvalget", "ungeraadet|Ungerådet", "folkeoplysning|Folkeoplysningsudvalget",
        "havnebestyrelsen|Havnebestyrelsen", "integrationsraadet|Integrationsrådet", "groent-raad|Grønt Råd", "trafiksikkerhed|Trafiksikkerhedsrådet",
        "bevillingsnaevnet|Bevillingsnævnet", "hegnsynet|Hegnsynet", "beredskab|Beredskabskommissionen", "valgbestyrelsen|Valgbestyrelsen", "huslejenaevnet|Huslejenævnet",
    ];

    private static readonly string[] FirstNames =
    [
        "Anna", "Birgit", "Carsten", "Dorthe", "Esben", "Frida", "Gerda", "Hjalmar", "Inger", "Jeppe", "Karina", "Lasse", "Marie", "Niklas", "Oda", "Poul",
        "Rikke", "Søren", "Tove", "Ulrik", "Vibeke", "Yrsa", "Ægir", "Øjvind", "Åse", "Ditte", "Egon", "Grethe", "Henning", "Jytte",
    ];

    private static readonly string[] LastNames =
    [
        "Agerbæk", "Bjerregaard", "Christoffersen", "Dalsgaard", "Elmelund", "Foldager", "Gregersen", "Hedegaard", "Isaksen", "Jørgensen", "Kjærgaard",
        "Lykkegaard", "Munkholm", "Nørgaard", "Overgaard", "Petersen", "Rosenkilde", "Skovgaard", "Thygesen", "Ulriksen", "Vinther", "Østerby", "Ågaard",
    ];

    public static Body[] Of(ulong seed, int items) =>
        [.. Names.Take(Math.Clamp((int)Math.Round(6 * Math.Pow(items / 1000.0, 0.4)), 2, Names.Length)).Select((entry, number) => entry.Split('|') is [var id, var name]
            ? new Body(number, id, name, [.. Enumerable.Range(0, 9).Select(seat => Person(Dice.For(seed, 1, number, seat)))]) : throw new InvalidOperationException(entry))];

    public static string Person(Dice dice) => $"{dice.Pick(FirstNames)} {dice.Pick(LastNames)}";
}
