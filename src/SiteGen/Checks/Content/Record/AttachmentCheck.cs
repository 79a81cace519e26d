using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Checks;

/// <summary>Attachments that the text of an item promises and that are not there.</summary>
internal static class AttachmentCheck
{
    /// <summary>Adds SG1115.</summary>
    public static void Run(TreatedText text, DiagnosticBag diagnostics)
    {
        foreach (var promise in PromisedAttachments.In(text.Meeting, text.Item))
            diagnostics.Add(DiagnosticCodes.PromisedAttachment(promise.At, promise.Words, promise.Number, promise.Nearest));
    }
}
