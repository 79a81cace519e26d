namespace SiteGen.Reading.Guards;

/// <summary>
/// How much of everything a site may hold. Far beyond what real minutes need, and low enough that a file made to be slow stays harmless.
/// <c>docs/limits.md</c> lists them; a test holds the two together.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes of a file that is read as text: Markdown, <c>vocabulary.yml</c>, <c>statiq.json</c>. About 250 printed pages.</summary>
    public const int TextBytes = 512 * 1024;

    /// <summary>Bytes of a file of the theme.</summary>
    public const int ThemeBytes = 5_000_000;

    /// <summary>Characters of the facts at the top of a Markdown file.</summary>
    public const int FactsLength = 64 * 1024;

    /// <summary>Characters of a line; a paragraph may be one line.</summary>
    public const int LineLength = 20_000;

    /// <summary>Headings of a file.</summary>
    public const int Headings = 1_000;

    /// <summary>Links and pictures of a file.</summary>
    public const int Links = 3_000;

    /// <summary>Cells of a table, empty ones included.</summary>
    public const int TableCells = 20_000;

    /// <summary>Agenda items of a meeting.</summary>
    public const int Items = 1_000;

    /// <summary>Meetings of a site.</summary>
    public const int Meetings = 50_000;

    /// <summary>Files below the input folder.</summary>
    public const int Files = 500_000;

    /// <summary>Bytes of an attachment from which on readers on a telephone wait too long: a warning.</summary>
    public const long HeavyAttachmentBytes = 50_000_000;

    /// <summary>Bytes of an attachment.</summary>
    public const long AttachmentBytes = 500_000_000;

    /// <summary>Characters of a file's or folder's name.</summary>
    public const int NameLength = 150;

    /// <summary>Bytes of one part of an address, between two slashes: file systems take 255.</summary>
    public const int AddressPartBytes = 200;

    /// <summary>Bytes of a whole address.</summary>
    public const int AddressBytes = 800;

    /// <summary>
    /// Marks times characters: what a paragraph's brackets, stars and underscores may cost, as each may look for its partner in all that
    /// follows. About two seconds of work.
    /// </summary>
    public const long Tangle = 200_000_000;
}
