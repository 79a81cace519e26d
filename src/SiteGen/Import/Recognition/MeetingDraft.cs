using SiteGen.Import.Recognition.People;
using SiteGen.Import.Repair;

namespace SiteGen.Import.Recognition;

/// <summary>What was recognised of a meeting, before its files are written.</summary>
internal sealed class MeetingDraft
{
    /// <summary>Id of the body.</summary>
    public required Fact Body { get; init; }

    /// <summary>Name of a body that the site does not have yet; null for one that it has.</summary>
    public Fact? NewBody { get; init; }

    /// <summary>Municipalities that the front page lists, for a new body's file.</summary>
    public List<Fact> Municipalities { get; } = [];

    public required Fact Date { get; set; }

    public Fact? Start { get; set; }

    public Fact? End { get; set; }

    public Fact? Place { get; set; }

    public required Fact Status { get; set; }

    public Fact? Chair { get; set; }

    public Fact? Secretary { get; set; }

    public List<(Fact Number, Fact Title)> Sections { get; } = [];

    public List<GroupDraft> Attendance { get; } = [];

    public List<MemberDraft> Absent { get; } = [];

    public List<Block> Introduction { get; } = [];

    public List<ItemDraft> Items { get; } = [];
}

/// <summary>A delegation.</summary>
/// <param name="Name">Its name.</param>
internal sealed record GroupDraft(Fact Name)
{
    public List<MemberDraft> Members { get; } = [];
}

/// <summary>Somebody who attended, or was absent.</summary>
/// <param name="Person">The name, and what the minutes say beside it.</param>
/// <param name="Line">Number of the source's line.</param>
internal sealed record MemberDraft(Person Person, int Line)
{
    /// <summary>Numbers of the items that the person attended; empty for all.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>True when the name is one word, or odd.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The person with those items only that the meeting has; the others become a note.</summary>
    public MemberDraft OfItems(IEnumerable<string> known)
    {
        var unknown = Items.Except(known).ToList();
        return unknown.Count == 0 ? this : this with { Items = [.. Items.Except(unknown)], Person = Person.And(string.Join(", ", unknown)), IsDoubtful = true };
    }
}

/// <summary>What was recognised of an agenda item.</summary>
internal sealed class ItemDraft
{
    public required Fact Number { get; init; }

    public required Fact Title { get; init; }

    public List<Fact> Types { get; } = [];

    public Fact? Section { get; set; }

    public Fact? Case { get; set; }

    public Fact? DecidedBy { get; set; }

    public Fact? Outcome { get; set; }

    /// <summary>What the document says of access, such as "Lukket punkt": shown to the person who decides, and never acted upon.</summary>
    public Fact? SaidOfAccess { get; set; }

    public List<MemberDraft> Absent { get; } = [];

    public List<MemberDraft> Presenters { get; } = [];

    public List<AttachmentDraft> Attachments { get; } = [];

    public List<SectionDraft> Sections { get; } = [];

    /// <summary>Doubts about the whole item, shown beside its title.</summary>
    public List<Diagnostics.LocalText> Doubts { get; } = [];
}

/// <summary>An attachment.</summary>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it lies; null when the document does not say.</param>
internal sealed record AttachmentDraft(Fact? Number, Fact Title, Fact? Url)
{
    /// <summary>Path of its file below the meeting's folder; null when it has none.</summary>
    public string? File { get; init; }
}

/// <summary>A part of an item's text.</summary>
/// <param name="Heading">Its heading; empty for text before any.</param>
/// <param name="Role">What it is.</param>
internal sealed record SectionDraft(Fact Heading, Model.SectionRole Role)
{
    public List<Block> Blocks { get; } = [];
}
