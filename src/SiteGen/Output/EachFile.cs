using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Goes through the files of a site on all processors.</summary>
internal static class EachFile
{
    private const int AtATime = 8;

    /// <summary>Takes every file once; a fault of the theme in one hides none in the others.</summary>
    /// <param name="files">The files.</param>
    /// <param name="made">Told the number of files taken so far; null when nobody wants to know.</param>
    /// <param name="take">Takes the file of that place.</param>
    /// <returns>The faults of the theme.</returns>
    /// <exception cref="IOException">One of the exceptions of <paramref name="take"/>, of this kind or another.</exception>
    public static ImmutableArray<Diagnostic> Take(IReadOnlyList<OutputFile> files, IProgress<int>? made, Action<int> take)
    {
        if (files.Count == 0) return [];
        var (faults, count) = (new DiagnosticBag(), 0);
        try
        {
            // A few at a time from the same end, not in halves: pages that share a text lie side by side.
            Parallel.ForEach(Partitioner.Create(0, files.Count, AtATime), stretch =>
            {
                for (var i = stretch.Item1; i < stretch.Item2; i++) TakeOne(i);
            });
        }
        catch (AggregateException faultsOfMachine)
        {
            // A full disk fails every file at once; one of them tells what is wrong.
            ExceptionDispatchInfo.Throw(faultsOfMachine.Flatten().InnerExceptions[0]);
        }

        return faults.Sorted();

        void TakeOne(int i)
        {
            try
            {
                take(i);
            }
            catch (ThemeException fault)
            {
                faults.Add(fault.Diagnostic);
            }

            made?.Report(Interlocked.Increment(ref count));
        }
    }
}
