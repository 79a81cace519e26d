using SiteGen.Diagnostics;

namespace SiteGen.Import.Recognition;

/// <summary>Every reason for a <c># check</c> mark, in the words of a secretary.</summary>
internal static class Doubts
{
    public static readonly LocalText BodyUnknown = new("dokumentet siger ikke, hvilket organ der mødtes", "the document does not say which body met");
    public static readonly LocalText BodyNew = new("organet er oprettet af importen; er navnet rigtigt?", "the import created this body; is the name right?");
    public static readonly LocalText DateMissing = new("datoen står ikke i dokumentet; ret den og mappens navn", "the document gives no date; mend it and the folder's name");
    public static readonly LocalText DateFromFileName = new("datoen stod kun i filens navn", "the date stood in the file's name only");
    public static readonly LocalText DateMisread = new("datoen er læst med l som 1 eller O som 0", "read with l for 1 or O for 0");
    public static readonly LocalText SeveralDates = new("dokumentets forside nævner flere datoer", "the front page names several dates");
    public static readonly LocalText IsItApproved = new("er referatet godkendt? så skriv approved", "are the minutes approved? then write approved");
    public static readonly LocalText NumberMissing = new("punktet havde intet nummer i dokumentet; det er talt efter", "the item had no number in the document; it was counted");
    public static readonly LocalText NumberRepeated = new("nummeret stod på to punkter", "two items had this number");
    public static readonly LocalText NumberMisread = new("nummeret er læst med l som 1 eller O som 0", "read with l for 1 or O for 0");
    public static readonly LocalText NotInContents = new("punktet står ikke i indholdsfortegnelsen", "the item is not in the table of contents");
    public static readonly LocalText TextMissing = new("punktet står kun i indholdsfortegnelsen", "the item stands in the table of contents only");
    public static readonly LocalText TitleUncertain = new("er det her en overskrift? linjen ligner en", "is this a heading? the line looks like one");
    public static readonly LocalText AbsenceUncertain = new("sætningen står stadig i beslutningen; passer navnene?", "the sentence still stands in the decision; are the names right?");
    public static readonly LocalText NameUncertain = new("er det et navn?", "is this a name?");
    public static readonly LocalText AttachmentMissing = new("læg filen i attachments/ og skriv file:, eller sig hvorfor den ikke vises", "put the file into attachments/ and write file:, or say why it is not shown");
    public static readonly LocalText AttachmentText = new("teksten om bilagene står i afsnittet Bilag", "the text about the attachments stands in the section Bilag");
    public static readonly LocalText PictureMissing = new("billedets fil fulgte ikke med dokumentet", "the picture's file did not come with the document");
    public static readonly LocalText PictureWithoutWords = new("billedet mangler en tekst, der siger, hvad det viser", "the picture lacks words that say what it shows");
    public static readonly LocalText TextWithoutHeading = new("tekst uden overskrift; hører den til Sagsfremstilling eller Beslutning?", "text without a heading; is it the case or the decision?");
    public static readonly LocalText DecisionWithoutHeading = new("beslutningen stod uden overskrift", "the decision stood without a heading");
    public static readonly LocalText RepeatedLabel = new("overskriften stod to gange i punktet", "the heading stood twice in the item");
    public static readonly LocalText NoOutcomeRule = new("udfaldet kan ikke læses af beslutningens ord", "the outcome cannot be told from the decision's words");
    public static readonly LocalText ColumnsRunTogether = new("teksten ligner to spalter, der er løbet sammen; læs alle punkter igennem", "the text looks like two columns run together; read all items through");

    public static LocalText HeadingDiffers(string heading) => new($"overskriften i teksten er: {heading}", $"the heading in the text is: {heading}");

    public static LocalText Proposed(string from) => new($"foreslået ud fra: {from}", $"proposed from: {from}");

    public static LocalText TypeProposed(string from) => new($"arten står ikke i dokumentet; foreslået ud fra: {from}", $"the document names no type; proposed from: {from}");

    public static readonly LocalText TypeGuessed = new("arten står ikke i dokumentet", "the document names no type");

    public static LocalText OutcomesCompete(string others) => new($"beslutningen nævner flere udfald; også: {others}", $"the decision names several outcomes; also: {others}");
}
