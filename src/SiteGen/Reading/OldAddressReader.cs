using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>Reads <c>addresses.yml</c>: what was public once and is removed or moved.</summary>
internal static class OldAddressReader
{
    private static readonly Dictionary<string, RemovalReason> Reasons = new(StringComparer.Ordinal)
    {
        ["withdrawn"] = RemovalReason.Withdrawn,
        ["publishedInError"] = RemovalReason.PublishedInError,
        ["replaced"] = RemovalReason.Replaced,
        ["expired"] = RemovalReason.Expired,
    };

    /// <summary>The words for a reason.</summary>
    internal static IEnumerable<string> ReasonWords => Reasons.Keys;

    /// <summary>The entries of <paramref name="file"/>; none when there is no such file. A faulty entry is left out. Adds SG02 diagnostics.</summary>
    public static OldAddresses Read(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || FrontMatter.ReadYaml(file, diagnostics) is not { } facts) return OldAddresses.None;
        var addresses = new OldAddresses(facts.Entries("removed", of => Removed(of, diagnostics)), facts.Entries("moved", of => Moved(of, diagnostics)));
        facts.Finish();
        return addresses;
    }

    private static RemovedAddress? Removed(Fields of, DiagnosticBag diagnostics)
    {
        var path = Path(of, "address", diagnostics);
        of.RequiredText("reason", new("reason: withdrawn, publishedInError, replaced eller expired", "reason: withdrawn, publishedInError, replaced or expired"));
        of.RequiredText("date", new("date: 2024-03-01, den dag det blev fjernet", "date: 2024-03-01, the day on which it was removed"));
        var (reason, date) = (of.Choice("reason", Reasons), of.Date("date"));
        var (note, replacement) = (of.Text("note"), of.Text("replacement"));
        return path is not null && reason is { } why && date is { } on ? new RemovedAddress(path, why, on, note, replacement, of.Start) : null;
    }

    private static MovedAddress? Moved(Fields of, DiagnosticBag diagnostics)
    {
        var path = Path(of, "from", diagnostics);
        var target = of.RequiredText("to", new("to: /emner/skoler/", "to: /topics/schools/"));
        return path is not null && target is not null ? new MovedAddress(path, target, of.At("to")) : null;
    }

    private static string? Path(Fields of, string key, DiagnosticBag diagnostics) =>
        of.RequiredText(key, new($"{key}: /byraadet/2024-01-30/punkt-3/", $"{key}: /council/2024-01-30/item-3/")) is { } text ? PathReader.OldAddress(text, of.At(key), diagnostics) : null;
}
