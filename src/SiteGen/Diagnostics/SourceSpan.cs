namespace SiteGen.Diagnostics;

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="Path">Path from the site folder with forward slashes, such as <c>input/bodies/rar.md</c>.</param>
/// <param name="Line">Line, counted from 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">Column in characters, counted from 1; 0 when the line or file as a whole is meant.</param>
public readonly record struct SourceSpan(string Path, int Line = 0, int Column = 0) : IComparable<SourceSpan>
{
    /// <summary>Orders by path (ordinal), then line, then column: the order in which a person would mend the files.</summary>
    public int CompareTo(SourceSpan other) =>
        string.CompareOrdinal(Path, other.Path) is var byPath and not 0 ? byPath
        : Line != other.Line ? Line.CompareTo(other.Line)
        : Column.CompareTo(other.Column);

    /// <summary><c>path:line:column</c>, the form that editors and terminals turn into a link; parts that are 0 are left out.</summary>
    public override string ToString() => Line == 0 ? Path : Column == 0 ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
