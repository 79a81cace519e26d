using SiteGen.Diagnostics;

namespace SiteGen.Import.Fidelity;

/// <summary>Every reason for which words of a document are left out. There are no others.</summary>
internal static class DropReasons
{
    public static readonly LocalText PageNumber = new("sidetal", "page number");
    public static readonly LocalText RunningHead = new("sidehoved eller sidefod", "running header or footer");
    public static readonly LocalText Contents = new("indholdsfortegnelse, som gentages af overskriften", "table of contents, repeated by the heading");
    public static readonly LocalText ContentsHead = new("overskrift på indholdsfortegnelsen", "heading of the table of contents");
    public static readonly LocalText RepeatedHeading = new("gentager en overskrift", "repeats a heading");
    public static readonly LocalText EmptyLabel = new("overskrift uden tekst", "heading without text");
    public static readonly LocalText NoAttachments = new("siger kun, at der ingen bilag er", "only says that there are no attachments");
    public static readonly LocalText InBodyFile = new("står allerede i organets fil", "stands in the body's file already");
    public static readonly LocalText Deleted = new("slettet i dokumentet (sporet ændring)", "deleted in the document (tracked change)");
    public static readonly LocalText Comment = new("kommentar i dokumentet", "comment in the document");
    public static readonly LocalText Hidden = new("skjult tekst i dokumentet", "hidden text of the document");
    public static readonly LocalText NotShown = new("vises ikke på websiden (menu, script)", "not part of the web page's text (menu, script)");
}
