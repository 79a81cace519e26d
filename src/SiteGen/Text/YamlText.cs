using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Text;

/// <summary>
/// Reads YAML into a small tree that keeps the place of every value. The only user of YamlDotNet. Scalars stay text as written
/// (<c>2.10</c> is not a number here). Aliases are refused and nesting is bounded: a small file cannot unfold into a large one.
/// </summary>
internal static class YamlText
{
    private const int MaxDepth = 12;

    /// <summary>Parses one document whose first key stands at <paramref name="firstLine"/> of its file.</summary>
    /// <exception cref="YamlFault">The text is not YAML, uses an alias, or nests deeper than 12 levels.</exception>
    public static YamlValue Parse(string yaml, int firstLine) => PlainYaml.Parse(yaml, firstLine) ?? ParseAll(yaml, firstLine);

    /// <summary>The same by all of YAML's rules, whatever the text holds.</summary>
    internal static YamlValue ParseAll(string yaml, int firstLine)
    {
        var scanner = new Scanner(new StringReader(yaml), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return new YamlMap([], firstLine, 1);
            parser.Consume<DocumentStart>();
            var root = ParseValue(parser, firstLine - 1, depth: 0);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _)) throw new YamlFault(YamlFaultKind.Syntax, firstLine, 1, "a second document");
            return root is YamlScalar { Text: "" } ? new YamlMap([], firstLine, 1) : root;
        }
        catch (YamlException fault)
        {
            throw new YamlFault(YamlFaultKind.Syntax, (int)fault.Start.Line + firstLine - 1, (int)fault.Start.Column, fault.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up on some plain scalars in lists of one line without a word of its own.
            var at = scanner.CurrentPosition;
            throw new YamlFault(YamlFaultKind.Syntax, (int)at.Line + firstLine - 1, (int)at.Column, "a plain scalar that does not end");
        }
    }

    /// <summary>Every comment with its place, without its sign. Of text that is not YAML only those before the fault.</summary>
    public static IReadOnlyList<(string Text, int Line, int Column)> Comments(string yaml, int firstLine)
    {
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        var comments = new List<(string, int, int)>();
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment) comments.Add((comment.Value, (int)comment.Start.Line + firstLine - 1, (int)comment.Start.Column));
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // Parse reports it.
        }

        return comments;
    }

    private static YamlValue ParseValue(Parser parser, int lineOffset, int depth)
    {
        var start = parser.Current!.Start;
        var line = (int)start.Line + lineOffset;
        var column = (int)start.Column;
        if (depth > MaxDepth) throw new YamlFault(YamlFaultKind.TooDeep, line, column, "");
        if (parser.TryConsume<AnchorAlias>(out _)) throw new YamlFault(YamlFaultKind.Alias, line, column, "");

        // "&co" and "!x" before a value are no part of it for YAML: the text would lose its beginning without a word.
        if (parser.Current is NodeEvent node && !(node.Anchor.IsEmpty && node.Tag.IsEmpty)) throw new YamlFault(YamlFaultKind.Alias, line, column, "");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(IsNull(scalar) ? "" : scalar.Value, line, column) { IsQuoted = scalar.IsQuotedImplicit };

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ParseValue(parser, lineOffset, depth + 1));
            return new YamlList(items, line, column);
        }

        parser.Consume<MappingStart>();
        var entries = new List<(YamlScalar, YamlValue)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ParseValue(parser, lineOffset, depth + 1);
            var value = ParseValue(parser, lineOffset, depth + 1);
            entries.Add((key as YamlScalar ?? throw new YamlFault(YamlFaultKind.Syntax, key.Line, key.Column, "a key that is not a word"), value));
        }

        return new YamlMap(entries, line, column);
    }

    private static bool IsNull(Scalar scalar) => scalar.IsPlainImplicit && scalar.Value is "~" or "null" && !scalar.IsQuotedImplicit;
}

/// <summary>A value in YAML and where it begins.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal abstract record YamlValue(int Line, int Column)
{
    /// <summary>Every single value in it, keys included.</summary>
    public IEnumerable<YamlScalar> Scalars() => this switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(item => item.Scalars()),
        YamlMap map => map.Entries.SelectMany(entry => entry.Value.Scalars().Prepend(entry.Key)),
        _ => [],
    };
}

/// <summary>A single value as written; empty when the key has none.</summary>
internal sealed record YamlScalar(string Text, int Line, int Column) : YamlValue(Line, Column)
{
    /// <summary>True when it stands in quotation marks, and so is text whatever it looks like.</summary>
    public bool IsQuoted { get; init; }
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line, int Column) : YamlValue(Line, Column);

/// <summary>Keys with values in the order written; a key may occur twice, which the reader reports.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlScalar Key, YamlValue Value)> Entries, int Line, int Column) : YamlValue(Line, Column);

/// <summary>What is wrong with a piece of YAML.</summary>
internal enum YamlFaultKind
{
    /// <summary>It breaks YAML's grammar.</summary>
    Syntax,

    /// <summary>It uses an alias (<c>*name</c>).</summary>
    Alias,

    /// <summary>It nests deeper than any key of the format.</summary>
    TooDeep,
}

/// <summary>Thrown by <see cref="YamlText"/>; its callers turn it into a diagnostic.</summary>
internal sealed class YamlFault(YamlFaultKind kind, int line, int column, string detail) : Exception(detail)
{
    public YamlFaultKind Kind { get; } = kind;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
