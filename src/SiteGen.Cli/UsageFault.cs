using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary>The command line asks for something that cannot be: exit code 2. Each case has its factory here, so that the wording is in one place.</summary>
internal sealed class UsageFault : Exception
{
    private UsageFault(LocalText message, LocalText? help)
        : base(message.En)
    {
        Text = message;
        Help = help;
    }

    /// <summary>What is wrong, with the value found.</summary>
    public LocalText Text { get; }

    /// <summary>What to do instead; null when the text says so.</summary>
    public LocalText? Help { get; }

    /// <summary><c>--site</c> names a folder that is not there.</summary>
    public static UsageFault NoSuchFolder(string folder) => new(
        new($"mappen {folder} findes ikke", $"the folder {folder} does not exist"),
        new("--site er mappen, som statiq.json ligger i", "--site is the folder that holds statiq.json"));

    /// <summary>The folder holds no site. <paramref name="nearby"/> is a folder above it that does; null when none does.</summary>
    public static UsageFault NoSettings(string folder, string? nearby) => new(
        new($"der er ingen statiq.json i {folder}", $"there is no statiq.json in {folder}"),
        nearby is null
            ? new("stå i sitets mappe, eller nævn den med --site", "stand in the site's folder, or name it with --site")
            : new($"mente du --site {nearby}?", $"did you mean --site {nearby}?"));

    /// <summary>A file or folder to check is not there.</summary>
    public static UsageFault NoSuchFile(string path) => new(
        new($"{path} findes ikke", $"{path} does not exist"),
        new("skriv stien fra den mappe, du står i", "write the path from the current folder"));

    /// <summary>A file to check is no part of the site.</summary>
    public static UsageFault OutsideSite(string path) => new(
        new($"{path} ligger ikke i sitets mappe", $"{path} does not lie in the site's folder"),
        new("nævn sitets mappe med --site", "name the site's folder with --site"));

    /// <summary>There is no git, or the folder is in no repository.</summary>
    public static UsageFault NoRepository(string folder) => new(
        new($"git er ikke installeret, eller {folder} ligger ikke i et git-arkiv", $"git is not installed, or {folder} is in no git repository"),
        new("--staged ser på det, git har gjort klar til næste commit; uden git bruges sitegen check", "--staged looks at what git has staged for the next commit; without git use sitegen check"));

    /// <summary>The settings are not part of the next commit.</summary>
    public static UsageFault SettingsNotTracked() => new(
        new("statiq.json er ikke med i git", "statiq.json is not in git"),
        new("tilføj den: git add statiq.json", "add it: git add statiq.json"));

    /// <summary><c>check</c> is asked for what is staged and for files.</summary>
    public static UsageFault StagedAndFiles() => new(
        new("--staged og filer kan ikke bruges sammen", "--staged and files cannot be used together"),
        new("--staged tager selv de filer, der er gjort klar til næste commit", "--staged takes the files that are staged for the next commit by itself"));

    /// <summary>A part of the site is to be checked, with an option that looks at all of it.</summary>
    public static UsageFault NeedsWholeSite(string option) => new(
        new($"{option} ser på hele sitet og kan ikke bruges med --staged eller filer", $"{option} looks at the whole site and cannot be used with --staged or files"),
        new($"kør den for sig: sitegen check {option}", $"run it by itself: sitegen check {option}"));

    /// <summary>The output folder is one that must not be written to.</summary>
    public static UsageFault OutputInTheWay(string output) => new(
        new($"output kan ikke ligge i {output}: der ligger det, som sitet laves af", $"the output cannot go to {output}: what the site is made from is there"),
        new("vælg en mappe, der er sin egen, for eksempel --output output", "choose a folder of its own, such as --output output"));

    /// <summary><c>verify</c> names a folder that is not there.</summary>
    public static UsageFault NothingToVerify(string folder) => new(
        new($"mappen {folder} findes ikke", $"the folder {folder} does not exist"),
        new("nævn den mappe, som sitegen build har skrevet, fx output", "name the folder that sitegen build wrote, such as output"));

    /// <summary><c>purge</c> names a file that is not there.</summary>
    public static UsageFault NoSuchPurgeFile(string file) => new(
        new($"filen {file} findes ikke", $"the file {file} does not exist"),
        new("hent den gamle tekst frem, fx med git show HEAD~1:input/… > ~/fjernet.md", "bring the old text back, such as by git show HEAD~1:input/… > ~/removed.md"));

    /// <summary><c>purge</c> names a file that the site is still made from.</summary>
    public static UsageFault PurgeFileInInput(string file) => new(
        new($"{file} ligger stadig i input", $"{file} still lies in the input"),
        new("flyt den ud af sitets mappe: det, der ligger i input, bliver offentligt", "move it out of the site's folder: what lies in the input becomes public"));

    /// <summary>No body has that id.</summary>
    public static UsageFault UnknownBody(string found, IReadOnlyCollection<string> bodies)
    {
        var known = bodies.Count == 0
            ? new LocalText("der er endnu ingen organer; opret et i input/bodies/", "there are no bodies yet; create one in input/bodies/")
            : new LocalText($"organer er filerne i input/bodies/: {string.Join(", ", bodies)}", $"bodies are the files in input/bodies/: {string.Join(", ", bodies)}");
        return new(new($"intet organ hedder \"{found}\"", $"no body is called \"{found}\""), DidYouMean(Nearest.To(found, bodies), known));
    }

    /// <summary>No meeting has that id. <paramref name="meetings"/> are those of the same body.</summary>
    public static UsageFault UnknownMeeting(string found, IReadOnlyCollection<string> meetings)
    {
        var create = new LocalText("opret mødet først: sitegen new meeting", "create the meeting first: sitegen new meeting");
        return new(new($"mødet \"{found}\" findes ikke", $"there is no meeting \"{found}\""), DidYouMean(Nearest.To(found, meetings), create));
    }

    /// <summary>The file, folder or number is taken.</summary>
    public static UsageFault Exists(string path, LocalText help) =>
        new(new($"{path} findes allerede, og intet overskrives", $"{path} exists, and nothing is overwritten"), help);

    /// <summary>An argument that is needed here is not given.</summary>
    public static UsageFault Missing(LocalText what, LocalText help) => new(new($"{what.Da} mangler", $"{what.En} is missing"), help);

    /// <summary>There is nothing to import at that path.</summary>
    public static UsageFault NoSuchDocument(string path) => new(
        new($"{path} findes ikke", $"{path} does not exist"),
        new("nævn et dokument eller en mappe med dokumenter", "name a document or a folder of documents"));

    /// <summary>The folder holds nothing that can be imported.</summary>
    public static UsageFault NoDocuments(string folder, IEnumerable<string> extensions) => new(
        new($"der er ingen dokumenter i {folder}", $"there are no documents in {folder}"),
        new($"dokumenter er filer, hvis navn ender på {string.Join(", ", extensions)}", $"documents are files whose name ends in {string.Join(", ", extensions)}"));

    /// <summary>An argument has the wrong shape.</summary>
    public static UsageFault Malformed(string name, string found, LocalText expected) =>
        new(new($"{name} kan ikke være \"{found}\"", $"{name} cannot be \"{found}\""), expected);

    private static LocalText DidYouMean(string? nearest, LocalText otherwise) =>
        nearest is null ? otherwise : new($"mente du \"{nearest}\"? {Capitalised(otherwise.Da)}", $"did you mean \"{nearest}\"? {Capitalised(otherwise.En)}");

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
