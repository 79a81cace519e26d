using SiteGen.Diagnostics;

namespace SiteGen.Privacy;

/// <summary>What can be found in a file.</summary>
internal enum FindingKind
{
    /// <summary>A civil registration number.</summary>
    Cpr,

    /// <summary>Something that cannot be read, so nobody knows what it holds.</summary>
    Unreadable,

    /// <summary>Something that the reader of a document does not see at once: changes, comments, hidden sheets.</summary>
    Hidden,

    /// <summary>Where a picture was taken.</summary>
    Position,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,
}

/// <summary>Something found in a file that may be private, whatever the settings of the site: those are asked later.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What was found, as it may be shown; empty where the place says it all.</param>
/// <param name="Place">Where in the document, or what cannot be read; empty where line and column tell.</param>
/// <param name="Line">Line from 1; 0 in files without lines.</param>
/// <param name="Column">Column from 1; 0 in files without lines.</param>
/// <param name="FitsModulus11">See <see cref="Text.CprNumber.FitsModulus11"/>; false for other kinds.</param>
internal sealed record Finding(FindingKind Kind, string Value, LocalText Place, int Line = 0, int Column = 0, bool FitsModulus11 = false);
