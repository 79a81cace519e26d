using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A document that belongs to an item or a meeting: a file, a link, or one that is named but withheld. OParl <c>File</c>.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">Its number, such as <c>2.1.1</c>; null when it has none.</param>
public abstract record Attachment(string Title, string? Number);

/// <summary>An attachment that the site publishes.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="File">The file, below the meeting's folder.</param>
public sealed record FileAttachment(string Title, string? Number, LocalFile File) : Attachment(Title, Number);

/// <summary>An attachment that lies on another site.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Url">Its absolute address, http or https.</param>
public sealed record LinkAttachment(string Title, string? Number, string Url) : Attachment(Title, Number)
{
    /// <summary>Where the address stands.</summary>
    public SourceSpan At { get; init; }
}

/// <summary>An attachment that is named and not published.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Reason">Why it is not published.</param>
public sealed record WithheldAttachment(string Title, string? Number, string Reason) : Attachment(Title, Number);

/// <summary>A file that the site publishes as it is: an attachment or a picture.</summary>
/// <param name="Source">Path from the site folder.</param>
/// <param name="FullPath">Path on this machine, to copy from.</param>
/// <param name="SizeInBytes">Size when it was read.</param>
/// <param name="Picture">Its dimensions when it is a picture that tells them; otherwise null.</param>
public sealed record LocalFile(string Source, string FullPath, long SizeInBytes, PictureDimensions? Picture = null)
{
    /// <summary>Reads its bytes, which are those that were looked through for personal data or the build begins anew; null for a file that nothing was read from.</summary>
    internal Func<byte[]>? Read { get; init; }

    /// <summary>Tells the file as it is from every other state of it; 0 when that is not known. Only for what is kept between builds.</summary>
    internal Mark128 Mark { get; init; }
}

/// <summary>How large a picture is.</summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Height">Height in CSS pixels.</param>
public readonly record struct PictureDimensions(int Width, int Height);

/// <summary>An attachment that a text promises and that is not there.</summary>
/// <param name="At">Where it is promised.</param>
/// <param name="Words">The words that promise it.</param>
/// <param name="Number">Its number; null when the text gives none.</param>
/// <param name="Nearest">Number and title of the attachment that was probably meant; null when none is near.</param>
public sealed record BrokenPromise(SourceSpan At, string Words, string? Number, string? Nearest);
