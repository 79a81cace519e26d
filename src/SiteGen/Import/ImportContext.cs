using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Import;

/// <summary>What an import knows of the site that it writes for.</summary>
/// <param name="Language">Language of comments, reports and of headings that the import adds: <c>da</c> or <c>en</c>.</param>
/// <param name="Bodies">The bodies that the site has.</param>
/// <param name="Vocabulary">The site's words: headings it knows.</param>
public sealed record ImportContext(string Language, ImmutableArray<KnownBody> Bodies, Vocabulary Vocabulary)
{
    /// <summary>Id of the body that met, chosen by the user; null when the document says it.</summary>
    public string? Body { get; init; }

    /// <summary>Finds a file beside the document by the relative address that the document gives it; null when there is none.</summary>
    public Func<string, ReadOnlyMemory<byte>?> Beside { get; init; } = _ => null;

    /// <summary>
    /// Finds the file of an item that the meeting's folder holds already, by folder and number; null when there is none. A secretary may
    /// have given it another name, and a second file with the same number would be a fault.
    /// </summary>
    public Func<string, string, string?> ItemFile { get; init; } = (_, _) => null;
}

/// <summary>A body that the site has.</summary>
/// <param name="Id">Its id, the name of its file.</param>
/// <param name="Names">Its name and full name.</param>
/// <param name="Authority">The authority it belongs to; null when its file names none.</param>
/// <param name="Text">All that its file says: a front page that only repeats it is not kept.</param>
public sealed record KnownBody(string Id, ImmutableArray<string> Names, string? Authority, string Text);
