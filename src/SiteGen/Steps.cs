namespace SiteGen;

/// <summary>How far a stage has come.</summary>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps in all.</param>
public readonly record struct Steps(int Done, int Total);
