namespace SiteGen.Search;

/// <summary>Turns documents into words. Not for two threads at once: it keeps its counters from one document to the next.</summary>
internal sealed class DocumentReader(Tokenizer tokenizer, TextTable table)
{
    private readonly List<(int Word, int Count)> _counts = [];

    // By word: its place in _counts, valid while it belongs to the field at hand.
    private (int Field, int Place)[] _places = new (int, int)[1024];
    private int _fieldAtHand = 1;
    private byte[] _data = new byte[4096];
    private int _length;

    /// <summary>The words of a document, counted.</summary>
    public DocumentWords Read(DocumentTexts document)
    {
        _length = 0;
        var texts = document.Texts.ToList();
        for (var field = 0; field < SearchField.Compound; field++)
        {
            if (field == SearchField.Number)
            {
                foreach (var token in document.Numbers) Count(tokenizer.Whole(token));
            }

            foreach (var (of, text, isMarkdown) in texts)
            {
                if (of == field) tokenizer.Words(isMarkdown ? PlainMarkdown.Words(text) : text, Count);
            }

            EndField();
        }

        return new DocumentWords(_data.AsSpan(0, _length).ToArray());
    }

    private void Count(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return;
        var id = table.NumberOf(word);
        if (id >= _places.Length) Array.Resize(ref _places, Math.Max(id + 1, _places.Length * 2));
        if (_places[id] is var (of, place) && of == _fieldAtHand)
        {
            _counts[place] = (id, _counts[place].Count + 1);
        }
        else
        {
            _places[id] = (_fieldAtHand, _counts.Count);
            _counts.Add((id, 1));
        }
    }

    private void EndField()
    {
        Append(_counts.Count);
        foreach (var (word, count) in _counts)
        {
            Append(word);
            Append(count);
        }

        _counts.Clear();
        _fieldAtHand++;
    }

    private void Append(int value)
    {
        if (_length + 5 > _data.Length) Array.Resize(ref _data, _data.Length * 2);
        for (; value >= 0x80; value >>= 7) _data[_length++] = (byte)(value | 0x80);
        _data[_length++] = (byte)value;
    }
}
