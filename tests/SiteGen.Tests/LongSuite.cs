namespace SiteGen.Tests;

/// <summary>How far the random tests go: a few rounds in every run, many with <c>./test --long</c>.</summary>
internal static class LongSuite
{
    /// <summary>True under <c>./test --long</c>, which sets the variable SITEGEN_LONG_TESTS.</summary>
    public static bool Runs { get; } = Environment.GetEnvironmentVariable("SITEGEN_LONG_TESTS") is not (null or "");

    /// <summary>One figure for every run, another for the long suite.</summary>
    public static T Choose<T>(T everyRun, T longSuite) => Runs ? longSuite : everyRun;
}
