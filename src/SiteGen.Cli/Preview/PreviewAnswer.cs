namespace SiteGen.Cli.Preview;

/// <summary>What the preview answers to one request, before it becomes HTTP.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The content's type, with charset where it is text.</param>
/// <param name="Body">The content.</param>
/// <param name="Location">Where to go instead; null unless the status is a redirect.</param>
internal sealed record PreviewAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    /// <summary>True for what stands at an address that no other content ever has, such as a style sheet: who loads a page anew need not ask for it again.</summary>
    public bool IsForEver { get; init; }

    /// <summary>"Look there instead."</summary>
    public static PreviewAnswer Redirect(int status, string location) => new(status, ContentTypes.PlainText, default, location);

    /// <summary>A sentence in plain text.</summary>
    public static PreviewAnswer Text(int status, string sentence) => new(status, ContentTypes.PlainText, System.Text.Encoding.UTF8.GetBytes(sentence + "\n"));
}
