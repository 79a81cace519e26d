namespace SiteGen.Model;

/// <summary>Something that can be made again: held until memory is needed for something else, and made anew when somebody asks after that.</summary>
internal abstract class Weakly<T> where T : class
{
    // One for all that is made, as the collector has to look after each.
    private WeakReference<T>? _held;

    /// <summary>The thing itself. Who needs it longer than for a moment holds it.</summary>
    public T Value
    {
        get
        {
            if (Held is { } known) return known;
            var made = Make();
            if (_held is { } empty) empty.SetTarget(made);
            else _held = new WeakReference<T>(made);
            return made;
        }
    }

    /// <summary>The thing, if it is in memory.</summary>
    public T? Held => _held is { } held && held.TryGetTarget(out var known) ? known : null;

    /// <summary>Makes it, always the same. Two who ask at once may both make it.</summary>
    protected abstract T Make();
}
