namespace SiteGen.Diagnostics;

/// <summary>SG1020 to SG1029: links to other websites, found by <c>sitegen check --external</c>.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic GoneElsewhere(SourceSpan at, string address, string status) => Error("SG1020", at,
        new($"{address} findes ikke længere ({status})", $"{address} is there no longer ({status})"),
        new("find siden igen på det andet websted eller i et webarkiv, og ret linket; er den væk, så nævn kilden med ord uden link",
            "find the page again on the other website or in a web archive and mend the link; if it is gone, name the source in words without a link"));

    public static Diagnostic NoSuchHost(SourceSpan at, string address) => Error("SG1021", at,
        new($"der er intet websted med navnet i {address}", $"there is no website of the name in {address}"),
        new("se efter slåfejl i navnet; findes webstedet ikke mere, så find siden et andet sted, eller fjern linket", "look for a slip in the name; if the website is no more, find the page elsewhere or remove the link"));

    public static Diagnostic RedirectLoop(SourceSpan at, string address, string last) => Error("SG1022", at,
        new($"{address} sender læseren i ring, sidst til {last}", $"{address} sends its reader round in a circle, last to {last}"),
        new("åbn linket i en browser; kommer der ingen side, så skriv til webstedet, eller ret linket", "open the link in a browser; if no page comes, write to the website or mend the link"));

    public static Diagnostic PrivateAddress(SourceSpan at, string address) => Error("SG1023", at,
        new($"{address} kan kun nås på et lukket net", $"{address} can be reached on a private network only"),
        new("borgere kan ikke åbne linket: læg filen ved mødet som bilag, eller link til en offentlig side", "citizens cannot open the link: publish the file as an attachment of the meeting, or link to a public page"));

    public static Diagnostic MovedElsewhere(SourceSpan at, string address, string now) => Warning("SG1024", at,
        new($"{address} er flyttet for stedse til {now}", $"{address} has moved for good to {now}"),
        new($"skriv {now} i stedet, når du har set, at det er den rigtige side", $"write {now} instead once you have seen that it is the right page"));

    public static Diagnostic NoAnswer(SourceSpan at, string address, string detail) => Warning("SG1025", at,
        new($"{address} svarer ikke ({detail})", $"{address} does not answer ({detail})"),
        new("det kan være forbigående: prøv igen i morgen, og ret linket, hvis der stadig intet er", "it may pass: try again tomorrow, and mend the link if there is still nothing"));

    public static Diagnostic BadCertificate(SourceSpan at, string address, string detail) => Warning("SG1026", at,
        new($"{address} kan ikke bevise, at det er det rigtige websted ({detail})", $"{address} cannot prove that it is the right website ({detail})"),
        new("browsere advarer læseren: prøv igen om nogle dage, og find en anden adresse, hvis det varer ved", "browsers warn the reader: try again in some days, and find another address if it lasts"));

    public static Diagnostic UnsureAnswer(SourceSpan at, string address, string detail) => Warning("SG1027", at,
        new($"{address} vil ikke svare et program ({detail})", $"{address} does not answer a program ({detail})"),
        new("åbn linket i en browser, hvor du ikke er logget ind: kan du se siden, er alt godt", "open the link in a browser where you are not logged in: if you see the page, all is well"));

    public static Diagnostic Offline(SourceSpan at, int hosts) => Error("SG1028", at,
        new($"ikke et af de {hosts} websteder kunne findes, så ingen links er kontrolleret", $"not one of the {hosts} websites could be found, so no link was checked"),
        new("se efter, om maskinen er på nettet; bag en proxy skal HTTPS_PROXY være sat", "see whether the machine is on the network; behind a proxy, HTTPS_PROXY must be set"));
}
