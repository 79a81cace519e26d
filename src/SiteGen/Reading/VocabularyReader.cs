using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads the built-in vocabulary and the site's own on top of it; both have the same form.</summary>
internal sealed class VocabularyReader(string language, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, SectionRole> Roles =
        Enum.GetValues<SectionRole>().Where(role => role != SectionRole.Other).ToDictionary(role => role.ToString().ToLowerInvariant());

    /// <summary>The looks of an outcome's badge.</summary>
    internal static readonly string[] Kinds = ["approved", "amended", "rejected", "postponed", "noted", "sent", "withdrawn", "neutral"];

    /// <summary>The words of every site, before its own are added.</summary>
    public static Vocabulary BuiltIn => new VocabularyReader("en", new DiagnosticBag()).Read(null);

    /// <summary>The words for the roles of headings.</summary>
    public static IEnumerable<string> RoleWords => Roles.Keys;

    private readonly OrderedDictionary<string, Term> _types = [];
    private readonly OrderedDictionary<string, Term> _outcomes = [];
    private readonly OrderedDictionary<string, Topic> _topics = [];
    private readonly Dictionary<string, SectionRole> _headings = [];
    private readonly Dictionary<string, ImmutableArray<string>> _synonyms = new(StringComparer.Ordinal);

    /// <summary>The vocabulary of a site whose own file is <paramref name="file"/>; null when it has none. Adds SG03 diagnostics.</summary>
    public Vocabulary Read(SourceFile? file)
    {
        using var builtIn = new StreamReader(typeof(VocabularyReader).Assembly.GetManifestResourceStream("vocabulary.yml")!);
        Add(FrontMatter.Parse(builtIn.ReadToEnd(), 1, "vocabulary.yml", diagnostics)!);
        if (file is not null && FrontMatter.ReadYaml(file, diagnostics) is { } own) Add(own);
        return new Vocabulary
        {
            Types = [.. _types.Values],
            Outcomes = [.. _outcomes.Values],
            Topics = [.. _topics.Values],
            Headings = _headings.AsReadOnly(),
            Synonyms = _synonyms.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private void Add(Fields vocabulary)
    {
        Each(vocabulary, "types", (id, entry) =>
        {
            CheckId(id, entry);
            var known = _types.GetValueOrDefault(id);
            var letter = entry.Text("letter") ?? known?.Letter;
            if (Label(id, entry, known?.Label) is { } label) _types[id] = new Term(id, label, letter);
        });
        Each(vocabulary, "outcomes", (id, entry) =>
        {
            CheckId(id, entry);
            var known = _outcomes.GetValueOrDefault(id);
            var letter = entry.Text("letter");
            var kind = entry.Text("kind") ?? known?.Kind ?? "neutral";
            if (!Kinds.Contains(kind)) diagnostics.Add(DiagnosticCodes.UnknownValue(entry.At("kind"), "kind", kind, Nearest.To(kind, Kinds), Kinds));
            if (Label(id, entry, known?.Label) is { } label) _outcomes[id] = new Term(id, label, letter, kind);
        });
        Each(vocabulary, "topics", (id, entry) =>
        {
            if (!Slug.IsSlug(id)) diagnostics.Add(DiagnosticCodes.BadId(entry.Start, id, Slug.Of(id)));
            var description = entry.Text("description");
            ImmutableArray<string> synonyms = [.. entry.Words("synonyms").Select(word => word.Text)];
            if (Label(id, entry, null) is { } label) _topics[id] = new Topic(id, label, description, synonyms);
        });
        AddHeadings(vocabulary);
        if (vocabulary.Map("synonyms") is { } synonyms)
        {
            foreach (var word in synonyms.Keys) _synonyms[word] = [.. synonyms.Words(word).Select(official => official.Text)];
        }

        vocabulary.Finish();
    }

    private void AddHeadings(Fields vocabulary)
    {
        if (vocabulary.Map("headings") is not { } headings) return;
        foreach (var name in headings.Keys)
        {
            if (!Roles.TryGetValue(name, out var role))
            {
                diagnostics.Add(DiagnosticCodes.UnknownRole(headings.KeyAt(name), name, Nearest.To(name, Roles.Keys), Roles.Keys));
                continue;
            }

            foreach (var (heading, at) in headings.Words(name))
            {
                if (!_headings.TryAdd(Vocabulary.HeadingKey(heading), role) && _headings[Vocabulary.HeadingKey(heading)] != role)
                    diagnostics.Add(DiagnosticCodes.HeadingTwice(at, heading, _headings[Vocabulary.HeadingKey(heading)].ToString().ToLowerInvariant()));
            }
        }
    }

    private static void Each(Fields vocabulary, string key, Action<string, Fields> read)
    {
        if (vocabulary.Map(key) is not { } entries) return;
        foreach (var id in entries.Keys)
        {
            if (entries.Map(id) is not { } entry) continue;
            read(id, entry);
            entry.Finish();
        }
    }

    /// <summary>Ids become parts of addresses and folders, with a hyphen before each capital.</summary>
    private void CheckId(string id, Fields entry)
    {
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) diagnostics.Add(DiagnosticCodes.BadId(entry.Start, id, Slug.Of(id)));
    }

    private string? Label(string id, Fields entry, string? known)
    {
        var labels = new Dictionary<string, string?> { ["da"] = entry.Text("da"), ["en"] = entry.Text("en") };
        var label = labels[language] ?? known;
        if (label is null) diagnostics.Add(DiagnosticCodes.NoLabel(entry.Start, id, language));
        return label ?? labels.Values.FirstOrDefault(other => other is not null);
    }
}
