namespace SiteGen.Output;

/// <summary>
/// A file of the input holds something else than it did a moment ago, in the same build: somebody saved it, or it has the size and the times
/// of the one that the build before read and is another. What was checked is no longer what would be published, so the build begins anew.
/// </summary>
/// <param name="path">Path of the file from the site folder.</param>
internal sealed class InputChangedException(string path) : IOException($"{path} changed while the site was built")
{
    /// <summary>Path of the file from the site folder.</summary>
    public string Path { get; } = path;

    /// <summary>The one that stopped a build, alone or among what stopped its threads; null when something else did.</summary>
    public static InputChangedException? In(Exception fault) => fault as InputChangedException
        ?? (fault as AggregateException)?.Flatten().InnerExceptions.OfType<InputChangedException>().FirstOrDefault();
}
