using System.Reflection.PortableExecutable;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>
/// Whether the program is one that users run. The package holds a native program where it is packed with a C compiler, and otherwise what a
/// release build makes. A program without machine code takes twice as long to start, and every figure would be of what nobody has.
/// </summary>
internal static class MachineCode
{
    /// <summary>How the program was compiled, for the report.</summary>
    /// <exception cref="ArgumentException">The program is not there, or holds no machine code.</exception>
    public static string Of(string program)
    {
        if (!File.Exists(program)) throw new ArgumentException($"{program} is not there: benchmarks/run makes it");
        var library = Path.Combine(Path.GetDirectoryName(program)!, "SiteGen.dll");
        if (!File.Exists(library)) return "a native program";
        using var reader = new PEReader(File.OpenRead(library));
        return reader.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 }
            ? "ReadyToRun code"
            : throw new ArgumentException($"{library} holds no machine code: build it with -c Release");
    }
}
