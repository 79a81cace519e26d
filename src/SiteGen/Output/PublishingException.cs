using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Publishing was stopped by the machine in a way that its user can do something about. The last good site stays.</summary>
public sealed class PublishingException : IOException
{
    // errno of Linux and macOS, which .NET hands on as it is, and the codes of Windows.
    private const int NoSpaceLeft = 28;
    private const int QuotaOnLinux = 122;
    private const int QuotaOnMac = 69;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsQuota = unchecked((int)0x80070527);

    private PublishingException(LocalText text, LocalText help, Exception cause)
        : base(text.En, cause)
    {
        Text = text;
        Help = help;
    }

    /// <summary>What is wrong, in one sentence without a full stop.</summary>
    public LocalText Text { get; }

    /// <summary>What to do.</summary>
    public LocalText Help { get; }

    /// <summary>True when a file of the input was saved while the site was built from it: the same again may well succeed.</summary>
    public bool IsInputChanged => InnerException is InputChangedException;

    /// <summary>A file of the input was saved while the site was built from it.</summary>
    internal static PublishingException InputChanged(InputChangedException cause) => new(
        new($"{cause.Path} blev ændret, mens sitet blev bygget", $"{cause.Path} changed while the site was built"),
        new("kør kommandoen igen", "run the command again"), cause);

    /// <summary>Another build holds the lock of <paramref name="folder"/>.</summary>
    public static PublishingException AnotherBuild(string folder, Exception cause) => new(
        new($"en anden sitegen er ved at skrive til {folder}", $"another sitegen is writing to {folder}"),
        new("vent, til den er færdig, og kør igen; to bygninger til samme mappe sættes efter hinanden, ikke ved siden af hinanden",
            "wait until it is done and run again; two builds to one folder go one after the other, never side by side"),
        cause);

    /// <summary>The disk under <paramref name="folder"/> took no more before anything public had changed.</summary>
    public static PublishingException DiskFull(string folder, Exception cause) => new(
        new($"disken er fuld, hvor {folder} ligger; det seneste gode site er urørt", $"the disk that holds {folder} is full; the last good site is untouched"),
        new("gør plads, og kør igen: under bygningen skal der være plads til de ændrede filer ved siden af de gamle",
            "make room and run again: while it builds there must be room for the changed files beside the old ones"),
        cause);

    /// <summary>The disk or the rights to it failed after the first file had been put in place.</summary>
    public static PublishingException HalfWay(string folder, Exception cause) => new(
        new($"maskinen svigtede, mens filerne blev sat på plads i {folder}: {cause.Message}", $"the machine failed while files were put in place in {folder}: {cause.Message}"),
        new("hver side er hel, gammel eller ny. Ret fejlen, og kør igen: den næste bygning gør arbejdet færdigt, før den begynder på sit eget",
            "every page is whole, old or new. Mend the fault and run again: the next build completes the work before it begins its own"),
        cause);

    /// <summary>True for the ways in which systems say that a disk or a quota is full.</summary>
    internal static bool IsDiskFull(IOException fault) => OperatingSystem.IsWindows()
        ? fault.HResult is WindowsDiskFull or WindowsQuota
        : fault.HResult == NoSpaceLeft || fault.HResult == (OperatingSystem.IsMacOS() ? QuotaOnMac : QuotaOnLinux);

    /// <summary>True for the ways in which systems say that somebody else has locked a file.</summary>
    internal static bool IsLocked(IOException fault) =>
        fault.HResult == (OperatingSystem.IsWindows() ? WindowsSharingViolation : OperatingSystem.IsMacOS() ? WouldBlockOnMac : WouldBlockOnLinux);
}
