namespace SiteGen.Diagnostics;

/// <summary>How much a fault matters.</summary>
public enum Severity
{
    /// <summary>Worth mending; the site is published all the same.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}

/// <summary>One fault found in what people wrote: where it is, what was found there, and how to mend it.</summary>
/// <param name="Code">Stable code such as <c>SG0203</c>; each has a section in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">Whether it stops publication.</param>
/// <param name="At">The place, as exact as it is known.</param>
/// <param name="Message">What is wrong, with the value found, in one sentence without a full stop.</param>
/// <param name="Help">How to mend it; null only when the message already says so.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, LocalText Message, LocalText? Help = null);
