using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Thrown while a page is made when the theme, not the content, is at fault. Carries the diagnostic to show.</summary>
/// <param name="diagnostic">Template, line, what was found and how to mend it.</param>
public sealed class ThemeException(Diagnostic diagnostic) : Exception(diagnostic.Message.En)
{
    /// <summary>What to tell the person who changed the theme.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
