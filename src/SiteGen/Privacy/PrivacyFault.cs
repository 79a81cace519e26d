using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Privacy;

/// <summary>Turns findings into diagnostics, and into the words by which they are signed off.</summary>
internal static partial class PrivacyFault
{
    /// <summary>The shape of words that <see cref="NameOf"/> could give.</summary>
    internal const string SignablePattern = @"^(SG0801 \d{6}-••••|SG0803 \d{6}-••••|SG0804|SG0805|SG0806|SG0807 \S+@\S+|SG0808 [+\d][\d ()-]+)$";

    [GeneratedRegex(SignablePattern)]
    private static partial Regex Signable { get; }

    /// <summary>True for words that <see cref="NameOf"/> could give. A name of a file has none: it can be changed.</summary>
    public static bool CanBeSignedOff(string finding) => Signable.IsMatch(finding);

    /// <summary>The words that a sign-off names a finding by. Documents are signed off as a whole for what cannot be read or does not show.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="isSource">True for a file that SiteGen reads itself, such as Markdown.</param>
    public static string NameOf(Finding finding, bool isSource) => finding.Kind switch
    {
        FindingKind.Cpr => $"{(isSource ? "SG0801" : "SG0803")} {finding.Value}",
        FindingKind.Unreadable => "SG0804",
        FindingKind.Hidden => "SG0805",
        FindingKind.Position => "SG0806",
        FindingKind.Email => $"SG0807 {finding.Value}",
        _ => $"SG0808 {finding.Value}",
    };

    /// <summary>The diagnostic, with the line to paste into <c>privacy.yml</c>.</summary>
    public static Diagnostic Of(Finding finding, string path, string hash, bool isSource)
    {
        var at = new SourceSpan(path, finding.Line, finding.Column);
        var line = $"- {{file: \"{path.Replace("\\", "\\\\").Replace("\"", "\\\"")}\", hash: {hash}, finding: \"{NameOf(finding, isSource)}\", who: \"\", why: \"\"}}";
        return finding.Kind switch
        {
            FindingKind.Cpr when isSource => DiagnosticCodes.CprNumber(at, finding.Value, finding.FitsModulus11, line),
            FindingKind.Cpr => DiagnosticCodes.CprInAttachment(at, finding.Value, finding.Place, finding.FitsModulus11, line),
            FindingKind.Unreadable => DiagnosticCodes.Unreadable(at, finding.Place, line),
            FindingKind.Hidden => DiagnosticCodes.HiddenContent(at, finding.Place, line),
            FindingKind.Position => DiagnosticCodes.PositionInPicture(at, line),
            FindingKind.Email => DiagnosticCodes.PrivateEmail(at, finding.Value, finding.Place, line),
            _ => DiagnosticCodes.PrivatePhone(at, finding.Value, finding.Place, line),
        };
    }
}
