using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary>
/// Lets a build that follows another begin without collections. What it reads first stays until its end, so to look through it again and again is in
/// vain: at 30,000 items a tenth of the time (docs/decisions/0024). When the room is used up, collections come as usual.
/// </summary>
internal static class Headroom
{
    // A large archive must not take more memory after an edit than in its first build.
    private const long Most = 320 << 20;

    private const long WorthAsking = 16 << 20;

    /// <summary>Asks for room in proportion to what the build before kept; a first build, most of whose objects are gone a moment later, gets none.</summary>
    /// <param name="cacheFolder">Full path of the folder with what is kept between builds; null when nothing is.</param>
    public static void Ask(string? cacheFolder)
    {
        var room = Math.Min(2 * BuildCache.In(cacheFolder)?.Size ?? 0, Most);
        if (room < WorthAsking) return;
        try
        {
            GC.TryStartNoGCRegion(room);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The machine has not as much; then it goes without.
        }
    }
}
