using System.Collections.Immutable;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The form of a file of a meeting's folder: its place among the others, which are the same as long as what is kept of the folder holds.</summary>
/// <param name="tape">Where it goes or comes from.</param>
/// <param name="files">Every file of the folder, in ordinal order of their paths.</param>
internal sealed class FileForm(Tape tape, ImmutableArray<SourceFile> files)
{
    /// <summary>A file by its path.</summary>
    public SourceFile File(string? path) => files[tape.Number(path is null ? 0 : PlaceOf(path))];

    /// <summary>A file whose path both sides know.</summary>
    public SourceFile At(string path) => files[PlaceOf(path)];

    private int PlaceOf(string path) => files.AsSpan().BinarySearch(new ByPath(path));

    private readonly record struct ByPath(string Path) : IComparable<SourceFile>
    {
        public int CompareTo(SourceFile? other) => string.CompareOrdinal(Path, other?.Path);
    }
}
