using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads <c>pages/&lt;slug&gt;.md</c>.</summary>
internal static class PageReader
{
    /// <summary>The page; null when the file has no usable front matter.</summary>
    public static PlainPage? Read(SourceFile source, ProseReader prose, DiagnosticBag diagnostics)
    {
        if (!Slug.IsSlug(source.BaseName)) diagnostics.Add(DiagnosticCodes.BadFileName(new SourceSpan(source.Path), source.Name, Slug.Of(source.BaseName) + ".md"));
        if (FrontMatter.Read(source, diagnostics) is not { } file) return null;
        var facts = file.Facts;
        var page = new PlainPage
        {
            Id = Slug.Of(source.BaseName),
            Title = facts.RequiredText("title", new("title: Om siden", "title: About the site")) ?? source.BaseName,
            Description = facts.Text("description"),
            LastReviewed = facts.Date("lastReviewed"),
            Redirects = PathReader.Redirects(facts, diagnostics),
            Text = prose.Whole(file),
        };
        facts.Finish();
        return page;
    }
}
