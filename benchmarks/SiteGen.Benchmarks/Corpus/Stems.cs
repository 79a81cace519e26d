namespace SiteGen.Benchmarks.Corpus;

/// <summary>The words that all other words are made of. After a stroke: the letter between it and what it is put before.</summary>
internal static class Stems
{
    /// <summary>The commonest words, commonest first.</summary>
    public static readonly string[] Function = Split("""
        og i at det er til af på for der en de med som den har ikke et om fra kan vil skal blev ved efter også være eller bliver under sig
        samt herunder inden mellem denne dette disse deres hvor når ud over så men var mod alle andre mere hvis end nu uden både da må sin
        gennem samlet ligeledes igen derudover således fortsat omkring blandt hos flere enkelte allerede særligt første næste tidligere hvilket
        hvorfor dog endvidere forhold vedrørende ifølge pr. jf. bl.a. op ned frem tilbage kun selv siden mens måtte kunne skulle ville fik får
        giver gav ske sker skete hertil herefter dermed desuden derfor fordi ej nogen noget ingen intet hver hvert hele meget mange få
        """);

    /// <summary>Nouns that take -en and -er.</summary>
    public static readonly string[] Common = Split("""
        skole bolig/s borger by/s bygning/s cykel familie ferie/ fjord/ flod/ forening/s forvaltning/s fremtid/s færge/ gade/ grund/ have/ havn/e
        hal/ idræt/s indsats/ industri/ institution/s integration/s investering/s jord/ kilde/ klima/ klub/ koloni/ kommune/ kontrakt/ kreds/ kultur/
        kunst/ kyst/ landsby/ leder/ ledning/s lejer/ luft/ læge/ lærer/ løsning/s magt/ mark/ maskine/ motion/s mose/ musik/ måling/s natur/ nabo/
        norm/ nøgle/ omsorg/s opgave/ ordning/s park/ parkering/s partner/ patient/ pension/s plads/ plan/ pleje/ politik/ post/ praksis/ pris/
        proces/ prøve/ pulje/ pædagog/ ramme/ rapport/ regel/ rente/ ressource/ revision/s rygning/s rådgivning/s sag/s samling/s sikkerhed/s
        skat/te skov/ sommer/ stald/ station/s stue/ støj/ støtte/ sund sø/ teknik/ trafik/ transport/ træning/s tur/ uddannelse/s udgift/s udlejning/s
        udvikling/s ungdom/s vagt/ varme/ vej/ vind/ virksomhed/s vision/s vurdering/s værdi/ ydelse/s zone/ ældre økonomi/ ø/ å/ åre/ ånd/s
        bane/ belysning/s bevilling/s bro/ bruger/ dialog/ drift/s egn/s energi/ ejer/ firma/ forsyning/s forsikring/s frivillighed/s gæst/e
        høring/s hjælp/e kampagne/ kerne/ klynge/ koordinering/s kvalitet/s kvote/ levering/s lokalitet/s mangel mellemstation/s
        model/ mur/ organisation/s overførsel/s overvågning/s periode/ planlægning/s portefølje/ ret/s række/ rute/ skrænt/ sluse/ stav/ sti/ strategi/
        turisme/ tunnel/ tærskel/ udstykning/s udvidelse/s vandring/s vedtægt/s velfærd/s viden/s vækst/ ældning/s æske/ øvelse/s årgang/s
        """);

    /// <summary>Nouns that take -et.</summary>
    public static readonly string[] Neuter = Split("""
        affald/s anlæg/s ansvar/s arbejde/s areal/ barn/e behov/s bibliotek/s bidrag/s brand/ budget/ dagtilbud/s dige/ dyr/e erhverv/s fond/s
        forhold/s forslag/s forsøg/s gebyr/ hegn/s hjem/ hold/ hospital/s hus/ højskole indkøb/s initiativ/ kapital/ kontor/ konto kort/ kvarter/s køb/s
        land/s lager/ lokale/ løfte/ mad marked/s medie/ miljø/ museum/s møde/ mål/ net/ område/ overblik/s projekt/ program/ rabat/ regnskab/s
        register/ regulativ/ resultat/ ringeri/ rum/ råd/s råstof/ samarbejde/s samfund/s samråd/s sekretariat/s selskab/s signal/ skelet skib/s skur/ slot/s
        slagteri/ spil/ spildevand/s sprog/ stadion/ stof/ syn/s system/ tab/s tal/ tag/ talent/ tank/ teater/ telt/ terræn/ tilbud/s tilsyn/s tilskud/s
        torv/e trin/ træ/ tæppe/ udbud/s udkast/s udvalg/s vand/ vandløb/s vandværk/s varsel/s vejr/ vedligehold/s vikariat/ vilkår/s værk/ værksted/s
        værelse/s værested/s væddeløb/s yngel ægteskab/s æble ødegods ørred øre åløb/s årti ås alarmsystem/ badeland/s beredskab/s borgerråd/s byggeri/ byrum/
        center/ depot/ digital ejerskab/s element/ ensemble/ forbrug/s forbund/s fritid/s fællesskab/s gods/ gulv/ haveselskab/s havnebad/s
        indeklima/ jubilæum/s kajområde/ kloaknet/ kollegium/s kompleks/ koncept/ køkken/ laboratorium/s lejemål/s magasin/ motiv/ niveau/ notat/s
        nævn/s offer optag/s partnerskab/s plejehjem/s publikum/s reservat/ ressort/ rekreativ/ rækkehus/ sygehus/ stisystem/ tema/ tidsrum/ ungdomsråd/s
        """);

    /// <summary>Verbs that take -r, -de, -t.</summary>
    public static readonly string[] Verbs = Split("""
        godkende anbefale indstille drøfte behandle vurdere foreslå udarbejde gennemføre igangsætte afslutte udvide reducere finansiere prioritere
        evaluere orientere fremlægge udsætte henvise koordinere planlægge etablere renovere nedlægge opføre vedligeholde udbyde udleje overdrage
        styrke sikre forbedre fastsætte indgå ophæve forlænge tilpasse undersøge beskrive inddrage høre samle fordele opkræve bevilge afsætte tildele
        """);

    /// <summary>Adjectives that take -t and -e.</summary>
    public static readonly string[] Adjectives = Split("""
        kommunal lokal regional økonomisk politisk faglig social teknisk grøn bæredygtig langsigtet foreløbig endelig midlertidig permanent
        særlig almindelig nødvendig mulig tilstrækkelig væsentlig betydelig årlig månedlig samlet fælles tværgående frivillig privat offentlig
        digital fysisk sikker tilgængelig miljømæssig kulturel historisk rekreativ attraktiv fleksibel robust tidlig hurtig ny gammel stor lille åben
        """);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
