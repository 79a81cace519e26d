using System.Reflection.PortableExecutable;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>
/// Whether the program is the one that users run: the package holds what a release build makes, with machine code in it. Without that a
/// start takes twice as long, and every figure would be of a program that nobody has.
/// </summary>
internal static class MachineCode
{
    public static void Demand(string program)
    {
        foreach (var name in (string[])["SiteGen.dll", "SiteGen.Cli.dll"])
        {
            using var reader = new PEReader(File.OpenRead(Path.Combine(Path.GetDirectoryName(program)!, name)));
            if (reader.PEHeaders.CorHeader is not { ManagedNativeHeaderDirectory.Size: > 0 }) throw new ArgumentException($"{name} holds no machine code: build it with -c Release");
        }
    }
}
