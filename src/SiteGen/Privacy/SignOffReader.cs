using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Privacy;

/// <summary>Reads <c>privacy.yml</c>, the list of what people have looked at and answer for.</summary>
internal static partial class SignOffReader
{
    /// <summary>Name of the file in the input folder.</summary>
    public const string FileName = "privacy.yml";

    /// <summary>The shape of a hash: SHA-256 in small digits.</summary>
    internal const string HashPattern = "^[0-9a-f]{64}$";

    [GeneratedRegex(HashPattern)]
    private static partial Regex HashShape { get; }

    /// <summary>The sign-offs in the order written; faulty ones are reported and count for nothing.</summary>
    /// <param name="file">The file; null when the site has none.</param>
    /// <param name="diagnostics">Takes SG02 faults and SG0811.</param>
    public static ImmutableArray<SignOff> Read(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || FrontMatter.ReadYaml(file, diagnostics) is not { } fields) return [];
        var signOffs = fields.Entries("signOffs", of => One(of, diagnostics));
        fields.Finish();
        return signOffs;
    }

    private static SignOff? One(Fields of, DiagnosticBag diagnostics)
    {
        var file = of.RequiredText("file", new("file: filens sti, som fejlen viste den", "file: the file's path as the fault showed it"));
        var hash = of.RequiredText("hash", new("hash: de 64 tegn, som fejlen viste", "hash: the 64 characters that the fault showed"));
        var finding = of.RequiredText("finding", new("finding: fundet, som fejlen viste det", "finding: the finding as the fault showed it"));
        var who = of.RequiredText("who", new("who: navnet på den, der har set filen igennem", "who: the name of the person who looked through the file"));
        var why = of.RequiredText("why", new("why: hvorfor fundet må offentliggøres", "why: why the finding may be published"));
        _ = of.Date("date");
        if (file is null || hash is null || finding is null || who is null || why is null) return null;
        if (!HashShape.IsMatch(hash))
        {
            diagnostics.Add(DiagnosticCodes.WrongShape(of.At("hash"), "hash", new("64 tegn, 0-9 og a-f, som fejlen viste dem", "64 characters, 0-9 and a-f, as the fault showed them")));
            return null;
        }

        if (PrivacyFault.CanBeSignedOff(finding)) return new SignOff(file, hash, finding, who, of.Start);
        diagnostics.Add(DiagnosticCodes.NotSignable(of.At("finding"), finding));
        return null;
    }
}
