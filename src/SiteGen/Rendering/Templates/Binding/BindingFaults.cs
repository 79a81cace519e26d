using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>Collects what is wrong with templates. A component is compiled for many pages; what is wrong with it is told once.</summary>
internal sealed class BindingFaults(DiagnosticBag diagnostics)
{
    private readonly HashSet<SourceSpan> _unknown = [];

    public void Add(Diagnostic fault) => diagnostics.Add(fault);

    /// <summary>Adds SG0702.</summary>
    public void AddUnknown(SourceSpan at, string name, string kind)
    {
        if (_unknown.Add(at)) diagnostics.Add(DiagnosticCodes.TemplateFailed(at, name, kind));
    }
}
