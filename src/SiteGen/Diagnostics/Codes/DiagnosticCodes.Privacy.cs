namespace SiteGen.Diagnostics;

/// <summary>SG08: what may not get out. The errors among them are errors on every site: no setting makes them less.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic CprNumber(SourceSpan at, string masked, bool fitsModulus11, string signOff) => Error("SG0801", at,
        new($"\"{masked}\" ligner et CPR-nummer ({Modulus(fitsModulus11).Da})", $"\"{masked}\" looks like a civil registration number ({Modulus(fitsModulus11).En})"),
        SignOff("slet de sidste fire cifre eller hele nummeret. Er det noget andet, fx et sagsnummer, så skriv det i input/privacy.yml under signOffs:",
            "delete the last four digits or the whole number. If it is something else, such as a case number, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic CprInName(SourceSpan at, string masked, bool fitsModulus11) => Error("SG0802", at,
        new($"navnet på filen eller mappen rummer \"{masked}\", der ligner et CPR-nummer ({Modulus(fitsModulus11).Da})",
            $"the name of the file or folder holds \"{masked}\", which looks like a civil registration number ({Modulus(fitsModulus11).En})"),
        new("omdøb den; navnet bliver en del af en offentlig adresse", "rename it; the name becomes part of a public address"));

    public static Diagnostic CprInAttachment(SourceSpan at, string masked, LocalText place, bool fitsModulus11, string signOff) => Error("SG0803", at,
        new($"filen rummer \"{masked}\", der ligner et CPR-nummer{Within(place.Da)} ({Modulus(fitsModulus11).Da})",
            $"the file holds \"{masked}\", which looks like a civil registration number{Within(place.En)} ({Modulus(fitsModulus11).En})"),
        SignOff("fjern nummeret i det program, filen er lavet i, og gem den igen; en sort bjælke hen over det er ikke nok. Er det noget andet, så skriv det i input/privacy.yml under signOffs:",
            "remove the number in the program that made the file and save it again; a black bar across it is not enough. If it is something else, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic Unreadable(SourceSpan at, LocalText reason, string signOff) => Error("SG0804", at,
        new($"filen kan ikke læses, så ingen ved, om den rummer personoplysninger: {reason.Da}", $"the file cannot be read, so nobody knows whether it holds personal data: {reason.En}"),
        SignOff("gem den som PDF med tekst eller i et nyere format. Har en person set den igennem, så skriv det i input/privacy.yml under signOffs:",
            "save it as PDF with text or in a newer format. If a person has looked through it, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic HiddenContent(SourceSpan at, LocalText what, string signOff) => Error("SG0805", at,
        new($"dokumentet rummer noget, som læseren ikke ser med det samme: {what.Da}", $"the document holds something that its reader does not see at once: {what.En}"),
        SignOff("fjern det: godkend ændringer, slet kommentarer, vis det skjulte; eller gem som PDF. Skal det blive, så skriv det i input/privacy.yml under signOffs:",
            "remove it: accept changes, delete comments, show what is hidden; or save as PDF. If it is to stay, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic PositionInPicture(SourceSpan at, string signOff) => Warning("SG0806", at,
        new("billedet fortæller, hvor det er taget", "the picture tells where it was taken"),
        SignOff("fjern stedet i et billedprogram. Må det blive, så skriv det i input/privacy.yml under signOffs:",
            "remove the place in a picture program. If it may stay, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic PrivateEmail(SourceSpan at, string address, LocalText place, string signOff) => Warning("SG0807", at,
        new($"e-mailadressen {address}{Within(place.Da)} er ikke en af udgiverens egne", $"the e-mail address {address}{Within(place.En)} is none of the publisher's own"),
        SignOff("fjern den, hvis den er en borgers. Er domænet jeres eget eller en anden myndigheds, så tilføj det til OwnDomains i statiq.json; må netop denne blive, så skriv i input/privacy.yml under signOffs:",
            "remove it if it is a citizen's. If the domain is yours or another authority's, add it to OwnDomains in statiq.json; if just this one may stay, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic PrivatePhone(SourceSpan at, string number, LocalText place, string signOff) => Warning("SG0808", at,
        new($"telefonnummeret {number}{Within(place.Da)} er ikke et af udgiverens egne", $"the telephone number {number}{Within(place.En)} is none of the publisher's own"),
        SignOff("fjern det, hvis det er en borgers. Er det jeres eget, så tilføj det eller dets første cifre til OwnPhones i statiq.json; må netop dette blive, så skriv i input/privacy.yml under signOffs:",
            "remove it if it is a citizen's. If it is your own, add it or its first digits to OwnPhones in statiq.json; if just this one may stay, say so in input/privacy.yml under signOffs:", signOff));

    public static Diagnostic LapsedSignOff(SourceSpan at, string file, string who) => Warning("SG0809", at,
        new($"godkendelsen af {file} er bortfaldet: filen er ændret, siden {who} så den", $"the sign-off of {file} has lapsed: the file has changed since {who} looked at it"),
        new("se filen igennem igen, og skriv det nye hash, som fejlen ved filen viser; er der ingen fejl, så slet linjen",
            "look through the file again and write the new hash, which the fault at the file shows; if there is none, delete the line"));

    public static Diagnostic UnusedSignOff(SourceSpan at, string file, string finding) => Warning("SG0810", at,
        new($"godkendelsen gælder intet: {finding} findes ikke i {file}", $"the sign-off applies to nothing: {finding} is not found in {file}"),
        new("slet linjen, eller ret sti og fund til dem, fejlen ved filen viser", "delete the line, or mend path and finding to those that the fault at the file shows"));

    public static Diagnostic NotSignable(SourceSpan at, string finding) => Error("SG0811", at,
        new($"\"{finding}\" er ikke et fund, der kan godkendes", $"\"{finding}\" is not a finding that can be signed off"),
        new("kopiér linjen fra fejlen ved filen; et CPR-nummer skrives med fire prikker: \"SG0801 010203-••••\"",
            "copy the line from the fault at the file; a civil registration number is written with four dots: \"SG0801 010203-••••\""));

    private static LocalText Modulus(bool fits) => fits
        ? new("modulus 11 passer", "modulus 11 fits")
        : new("modulus 11 passer ikke; det gør det heller ikke i alle rigtige numre", "modulus 11 does not fit; nor does it in all real numbers");

    private static string Within(string? place) => string.IsNullOrEmpty(place) ? "" : $" ({place})";

    private static LocalText SignOff(string da, string en, string line) => new($"{da} {line}", $"{en} {line}");
}
