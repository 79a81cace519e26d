namespace SiteGen.Model;

/// <summary>The text of one file, read when somebody asks and given up when memory is needed for something else. Reading throws <see cref="IOException"/> when it is not what it was.</summary>
internal abstract class FileText : Weakly<string>
{
    /// <summary>A stretch of it.</summary>
    /// <param name="Text">The file; null for an empty stretch of none.</param>
    /// <param name="Start">Its first character, counted from 0.</param>
    /// <param name="Length">Number of characters.</param>
    internal readonly record struct Place(FileText? Text, int Start, int Length)
    {
        /// <summary>The words.</summary>
        public string Read() => Characters().ToString();

        /// <summary>The words for who only looks at them: no copy of them is made.</summary>
        public ReadOnlySpan<char> Characters() => Text is null || Length == 0 ? [] : Text.Value.AsSpan(Start, Length);
    }
}
