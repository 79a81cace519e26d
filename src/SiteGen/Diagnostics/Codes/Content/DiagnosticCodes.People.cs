namespace SiteGen.Diagnostics;

/// <summary>SG11: who was there, who was not, and who voted.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic UnknownAbsentee(SourceSpan at, string name, string? nearest) => Warning("SG1125", at,
        new($"\"{name}\" er fraværende, men er ikke medlem og har ikke deltaget i organets møder", $"\"{name}\" is absent, but is no member and has attended none of the body's meetings"),
        Guess(nearest, "Medlemmerne står under members i organets fil", "The members stand under members in the body's file"));

    public static Diagnostic PresentAndAbsent(SourceSpan at, string name) => Warning("SG1126", at,
        new($"\"{name}\" står både som deltager og som fraværende", $"\"{name}\" stands both as present and as absent"),
        new("slet navnet det ene sted; kom eller gik personen undervejs, så skriv from eller until under attendance", "delete the name in one place; when the person came or left on the way, write from or until under attendance"));

    public static Diagnostic AbsentPresenter(SourceSpan at, string name) => Warning("SG1127", at,
        new($"\"{name}\" holder oplæg, men står som fraværende", $"\"{name}\" presents the item, but stands as absent"),
        new("ret presenters eller absent", "mend presenters or absent"));

    public static Diagnostic PresenterElsewhere(SourceSpan at, string name, string items) => Warning("SG1127", at,
        new($"\"{name}\" holder oplæg her, men deltager efter meeting.md kun i punkt {items}", $"\"{name}\" presents here, but by meeting.md takes part in item {items} only"),
        new("ret presenters her, eller items under attendance i meeting.md", "mend presenters here, or items under attendance in meeting.md"));

    public static Diagnostic AbsentVoter(SourceSpan at, string name) => Warning("SG1128", at,
        new($"\"{name}\" står som fraværende, men har stemt", $"\"{name}\" stands as absent, but has voted"),
        new("ret votes eller absent", "mend votes or absent"));

    public static Diagnostic VotedTwice(SourceSpan at, string name) => Warning("SG1129", at,
        new($"\"{name}\" har stemt to gange", $"\"{name}\" has voted twice"),
        new("hver person eller gruppe står ét sted under votes; deler en gruppe sig, så skriv personerne", "each person or group stands in one place under votes; when a group is divided, write the persons"));

    public static Diagnostic MoreVotesThanMembers(SourceSpan at, int votes, int members) => Warning("SG1130", at,
        new($"beslutningen nævner {votes} stemmer, men organet har {members} medlemmer", $"the decision tells of {votes} votes, but the body has {members} members"),
        new("tæl efter; mangler der medlemmer i organets fil, så tilføj dem under members", "count again; when members are missing in the body's file, add them under members"));

    public static Diagnostic ImpossibleTimes(SourceSpan at, string name, LocalText from, LocalText until) => Warning("SG1131", at,
        new($"\"{name}\" kan ikke være til stede fra {from.Da} til {until.Da}", $"\"{name}\" cannot be present from {from.En} to {until.En}"),
        new("ret from eller until, eller mødets start og end", "mend from or until, or the meeting's start and end"));
}
