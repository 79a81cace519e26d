namespace SiteGen.Search;

/// <summary>
/// The words of one document: for each field but <c>compound</c> how many distinct words it has, then each word's number and count, in
/// the order in which they first stand there. Numbers of seven bits to a byte, lowest first: thirty thousand items take some thirty
/// megabytes, in memory as in the cache.
/// </summary>
/// <param name="Data">The numbers.</param>
internal readonly record struct DocumentWords(ReadOnlyMemory<byte> Data)
{
    /// <summary>Walks through the words: field, word and count.</summary>
    public Enumerator GetEnumerator() => new(Data.Span);

    /// <summary>See <see cref="GetEnumerator"/>.</summary>
    public ref struct Enumerator(ReadOnlySpan<byte> data)
    {
        private ReadOnlySpan<byte> _rest = data;
        private int _field = -1;
        private int _left;

        /// <summary>The word at hand.</summary>
        public (int Field, int Word, int Count) Current { get; private set; }

        /// <summary>Goes on to the next word; false when there is none.</summary>
        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (_rest.IsEmpty) return false;
                _field++;
                _left = Next();
            }

            _left--;
            Current = (_field, Next(), Next());
            return true;
        }

        private int Next()
        {
            var (value, shift, i) = (0, 0, 0);
            for (; _rest[i] >= 0x80; i++, shift += 7) value |= (_rest[i] & 0x7f) << shift;
            value |= _rest[i] << shift;
            _rest = _rest[(i + 1)..];
            return value;
        }
    }
}
