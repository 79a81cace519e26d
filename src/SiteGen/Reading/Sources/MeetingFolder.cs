using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>One folder below <c>minutes/&lt;body&gt;/</c>: the files of one meeting, and what they depend on nothing but each other for.</summary>
/// <param name="Path">Path from the site folder.</param>
/// <param name="Files">Every file in it and below, by path.</param>
internal sealed record MeetingFolder(string Path, ImmutableArray<SourceFile> Files)
{
    /// <summary>True when the stamps of all its texts are those that the build before noted.</summary>
    public bool IsVouchedFor { get; set; }

    /// <summary>The name of the body.</summary>
    public string BodyId => Path.Split('/')[^2];

    /// <summary>The name that should be a day.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Path of one of its files, counted from the folder.</summary>
    public ReadOnlySpan<char> NameOf(SourceFile file) => file.Path.AsSpan(Path.Length + 1);

    /// <summary>
    /// Tells the folder as it is from every other state of it: the names of its files, the bytes of its texts, sizes and times of its
    /// attachments, which may be large and of which a page shows no more.
    /// </summary>
    /// <param name="rules">What its reading depends on besides: this program, the vocabulary, some settings.</param>
    public Mark128 Key(Mark128 rules)
    {
        var key = new Fingerprint();
        key.Add(rules);
        foreach (var file in Files)
        {
            key.Add(file.Path);
            key.Add(IsText(file) ? file.Mark : file.Stamp.Mark);
        }

        return key.Value;
    }

    /// <summary>True for the files whose words are read.</summary>
    public static bool IsText(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal) && file.SizeInBytes <= Guards.Limits.TextBytes;
}

/// <summary>What was read from a meeting's folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Key">See <see cref="MeetingFolder.Key"/>.</param>
/// <param name="Meeting">The meeting; null when it cannot be used.</param>
/// <param name="Faults">What is wrong with its files.</param>
internal sealed record ReadFolder(MeetingFolder Folder, Mark128 Key, Meeting? Meeting, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The same, when the folder was walked again and is as it was; of the body, the key says no more than that there is one.</summary>
    public ReadFolder In(MeetingFolder folder, Body? body) => this with { Folder = folder, Meeting = body is null || Meeting is null ? null : Meeting with { Body = body } };
}
