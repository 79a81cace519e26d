using System.Buffers;

namespace SiteGen.Text;

/// <summary>
/// Reads the YAML that nearly every file holds: keys with words, quoted words, lists on one line, and blocks below a key. It knows a small part
/// of the language and knows it exactly; before anything else it gives up, and <see cref="YamlText"/> reads the text with all of YAML's rules.
/// So it only makes reading faster, and a test holds the two to the same values at the same places.
/// </summary>
internal ref struct PlainYaml
{
    private const int Deepest = 6;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789æøåÆØÅéÉüÜöÖäÄ";

    // Signs without a meaning of their own within a plain word; of those with one, ':' and '#' are looked at where they stand.
    private static readonly SearchValues<char> InWord = SearchValues.Create($"{Letters} .-/()_%+;=!?§–");
    private static readonly SearchValues<char> InQuotes = SearchValues.Create($"{Letters} .-/()_%+;=!?§–,:#'&*@<>[]{{}}|~`$^»«„”“’…");
    private static readonly SearchValues<char> InKey = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
    private static readonly SearchValues<char> Beginning = SearchValues.Create(Letters);

    private readonly string _text;
    private int _at;
    private int _line;
    private int _lineStart;
    private bool _gaveUp;

    private PlainYaml(string text, int firstLine)
    {
        _text = text;
        _line = firstLine;
        FindContent();
    }

    private readonly bool IsAtEnd => _gaveUp || _at >= _text.Length;

    private readonly int Indent => _at - _lineStart;

    /// <summary>The map that the text is; null when it holds anything out of the ordinary, or is not YAML.</summary>
    public static YamlMap? Parse(string yaml, int firstLine)
    {
        var reader = new PlainYaml(yaml, firstLine);
        if (reader.IsAtEnd || reader.Indent > 0) return null;
        var map = reader.Map(0);
        return reader._gaveUp || reader._at < yaml.Length ? null : map;
    }

    /// <summary>The keys that stand below each other where the reader stands.</summary>
    private YamlMap Map(int depth)
    {
        var (line, indent, entries) = (_line, Indent, new List<(YamlScalar, YamlValue)>());
        do
        {
            var length = KeyLength();
            if (length == 0 || depth > Deepest) return GiveUp<YamlMap>();
            var key = new YamlScalar(_text.Substring(_at, length), _line, indent + 1);
            _at += length + 1;
            entries.Add((key, Value(indent, depth)));
        }
        while (!IsAtEnd && Indent == indent);
        if (!IsAtEnd && Indent > indent) _gaveUp = true;
        return new YamlMap(entries, line, indent + 1);
    }

    /// <summary>What stands behind a key's colon: a value on the same line, or a block below it, further in.</summary>
    private YamlValue Value(int indent, int depth)
    {
        if (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
            return Inline();
        }

        NextLine();
        return IsAtEnd || Indent <= indent ? GiveUp<YamlValue>() : IsItem() ? List(depth + 1) : Map(depth + 1);
    }

    private YamlList List(int depth)
    {
        var (line, indent, items) = (_line, Indent, new List<YamlValue>());
        while (!IsAtEnd && Indent == indent)
        {
            if (!IsItem() || depth > Deepest) return GiveUp<YamlList>();
            _at += 2;
            items.Add(KeyLength() > 0 ? Map(depth + 1) : Inline());
        }

        if (!IsAtEnd && Indent > indent) _gaveUp = true;
        return new YamlList(items, line, indent + 1);
    }

    /// <summary>A value that ends with its line.</summary>
    private YamlValue Inline()
    {
        if (_at >= _text.Length) return GiveUp<YamlValue>();
        YamlValue value = _text[_at] switch { '"' => Quoted(), '[' => FlowList(), _ => Word() };
        if (_at < _text.Length && _text[_at] != '\n') return GiveUp<YamlValue>();
        NextLine();
        return value;
    }

    private YamlScalar Quoted()
    {
        var start = _at;
        var rest = _text.AsSpan(_at + 1);
        var length = rest.IndexOfAnyExcept(InQuotes);
        if (length < 0 || rest[length] != '"') return GiveUp<YamlScalar>();
        _at += length + 2;
        return new YamlScalar(rest[..length].ToString(), _line, start - _lineStart + 1) { IsQuoted = true };
    }

    /// <summary>A plain word or several, to the end of the line.</summary>
    private YamlScalar Word()
    {
        var start = _at;
        if (!Beginning.Contains(_text[_at])) return GiveUp<YamlScalar>();
        while (_text.AsSpan(_at).IndexOfAnyExcept(InWord) is var step and >= 0)
        {
            _at += step;
            if (_text[_at] == '\n') return Word(start, _at);
            var isPlain = _text[_at] switch
            {
                ',' or '\'' or '&' => true,
                ':' => _at + 1 < _text.Length && _text[_at + 1] is not (' ' or '\n'),
                '#' => _text[_at - 1] != ' ',
                _ => false,
            };
            if (!isPlain) return GiveUp<YamlScalar>();
            _at++;
        }

        _at = _text.Length;
        return Word(start, _at);
    }

    private YamlScalar Word(int start, int end)
    {
        var word = _text.AsSpan(start, end - start);
        return word[^1] == ' ' ? GiveUp<YamlScalar>() : new YamlScalar(word is "null" ? "" : word.ToString(), _line, start - _lineStart + 1);
    }

    /// <summary>Words between brackets, on one line.</summary>
    private YamlList FlowList()
    {
        var (column, items) = (_at - _lineStart + 1, new List<YamlValue>());
        for (_at++; _at < _text.Length; _at++)
        {
            while (_at < _text.Length && _text[_at] == ' ') _at++;
            if (_at >= _text.Length) break;
            if (_text[_at] == ']' && items.Count == 0) return EndOfList(items, column);
            items.Add(_text[_at] == '"' ? Quoted() : FlowWord());
            while (_at < _text.Length && _text[_at] == ' ') _at++;
            if (_gaveUp || _at >= _text.Length) break;
            if (_text[_at] == ']') return EndOfList(items, column);
            if (_text[_at] != ',') break;
        }

        return GiveUp<YamlList>();
    }

    private YamlList EndOfList(List<YamlValue> items, int column)
    {
        _at++;
        return new YamlList(items, _line, column);
    }

    private YamlScalar FlowWord()
    {
        var start = _at;
        var rest = _text.AsSpan(_at);
        var length = rest.IndexOfAnyExcept(InWord);
        if (length <= 0 || !Beginning.Contains(rest[0]) || rest[length] is not (',' or ']')) return GiveUp<YamlScalar>();
        _at += length;
        return Word(start, start + rest[..length].TrimEnd(' ').Length);
    }

    /// <summary>How long the key is that stands here with its colon; 0 when none does.</summary>
    private readonly int KeyLength()
    {
        var rest = _text.AsSpan(_at);
        var length = rest.IndexOfAnyExcept(InKey);
        if (length <= 0 || length > 60 || rest[length] != ':' || !char.IsAsciiLetter(rest[0]) || rest[..length] is "null") return 0;
        return length + 1 == rest.Length || rest[length + 1] is ' ' or '\n' ? length : 0;
    }

    private readonly bool IsItem() => _text.AsSpan(_at) is ['-', ' ', not ' ', ..];

    private void NextLine()
    {
        if (_gaveUp) return;
        if (_at < _text.Length && _text[_at] != '\n') _gaveUp = true;
        _at = Math.Min(_at + 1, _text.Length);
        _line++;
        FindContent();
    }

    /// <summary>Goes on to the first line that is not empty, and past its blanks. Comments are left to YAML: its scanner takes offence at some.</summary>
    private void FindContent()
    {
        while (_at < _text.Length)
        {
            _lineStart = _at;
            if (_text[_at] != '\n') break;
            _at++;
            _line++;
        }

        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    /// <summary>Nothing more is read; what has been read so far is thrown away.</summary>
    private T GiveUp<T>()
    {
        _gaveUp = true;
        return default!;
    }
}
