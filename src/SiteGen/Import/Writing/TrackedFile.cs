using System.Collections.Immutable;
using System.Text;
using SiteGen.Import.Repair;
using SiteGen.Output;
using SiteGen.Reading;

namespace SiteGen.Import.Writing;

/// <summary>A file to write that knows of each of its lines which lines of the source it is made from.</summary>
/// <param name="path">Path below the input folder.</param>
internal sealed class TrackedFile(string path)
{
    private readonly List<TextLine> _lines = [];

    /// <summary>Path below the input folder.</summary>
    public string Path => path;

    /// <summary>Its lines; line 1 is the first.</summary>
    public IReadOnlyList<TextLine> Lines => _lines;

    /// <summary>Line at which unplaced text begins; <see cref="int.MaxValue"/> when all has its place.</summary>
    public int UnplacedFrom { get; private set; } = int.MaxValue;

    /// <summary>Adds a line.</summary>
    public void Line(string text, params ImmutableArray<int> sources) => _lines.Add(new TextLine(text, sources));

    /// <summary>Adds blocks with an empty line before each.</summary>
    public void Blocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Line("");
            _lines.AddRange(block.Lines);
        }
    }

    /// <summary>Begins the part of unplaced text, once.</summary>
    public void BeginUnplaced(string language)
    {
        if (UnplacedFrom != int.MaxValue) return;
        Line("");
        Line($"## {ImportMarks.UnplacedHeading.In(language)}");
        UnplacedFrom = _lines.Count;
    }

    /// <summary>The file.</summary>
    public OutputFile ToFile() => OutputFile.Of(path, Encoding.UTF8.GetBytes(string.Concat(_lines.Select(line => line.Text + "\n"))));
}
