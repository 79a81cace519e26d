using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Attachments that the text of an item promises and that are not there.</summary>
internal static class AttachmentCheck
{
    /// <summary>Adds SG1115.</summary>
    public static void Run(AgendaItem item, DiagnosticBag diagnostics)
    {
        foreach (var promise in item.BrokenPromises)
            diagnostics.Add(DiagnosticCodes.PromisedAttachment(promise.At, promise.Words, promise.Number, promise.Nearest));
    }
}
