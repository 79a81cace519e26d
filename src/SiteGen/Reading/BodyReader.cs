using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads <c>bodies/&lt;body&gt;.md</c>.</summary>
internal static class BodyReader
{
    /// <summary>The body; null when the file has no usable front matter. A body without a name goes by its file name, and that is reported.</summary>
    public static Body? Read(SourceFile source, ProseReader prose, DiagnosticBag diagnostics)
    {
        if (!Slug.IsSlug(source.BaseName)) diagnostics.Add(DiagnosticCodes.BadFileName(new SourceSpan(source.Path), source.Name, Slug.Of(source.BaseName) + ".md"));
        if (FrontMatter.Read(source, diagnostics) is not { } file) return null;
        var facts = file.Facts;
        var body = new Body
        {
            Id = Slug.Of(source.BaseName),
            Name = facts.RequiredText("name", new("name: Byrådet", "name: City Council")) ?? source.BaseName,
            FullName = facts.Text("fullName"),
            Classification = facts.Text("classification"),
            Authority = Authority(facts),
            Municipalities = [.. facts.Words("municipalities").Select(word => word.Text)],
            Members = facts.Entries("members", Member, shortForm: "name"),
            Redirects = PathReader.Redirects(facts, diagnostics),
            Text = prose.Whole(file),
            Mark = source.Mark,
        };
        facts.Finish();
        return body;

        Authority? Authority(Fields of)
        {
            if (of.IsWord("authority")) return of.Text("authority") is { } word ? new Authority(word) : null;
            if (of.Map("authority") is not { } fields) return null;
            var name = fields.RequiredText("name", new("name: Rebild Kommune", "name: the authority's name"));
            var url = PathReader.WebAddress(fields, "url", diagnostics);
            fields.Finish();
            return name is null ? null : new Authority(name, url);
        }

        static Member? Member(Fields of)
        {
            var name = of.RequiredText("name", new("name: Pia Pedersen", "name: Pia Pedersen"));
            var (role, organisation) = (of.Text("role"), of.Text("organisation"));
            return name is null ? null : new Member(name, role, organisation);
        }
    }
}
