using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>Takes what few will ask for aside, so that who reads the facts of a folder need not read it.</summary>
internal sealed class Aside
{
    private readonly Tape _facts;
    private readonly RecordingTape? _noted;
    private readonly FolderTexts? _texts;

    /// <summary>On the way there.</summary>
    /// <param name="facts">The facts of the folder, which say where on the other tape something stands.</param>
    /// <param name="noted">The other tape.</param>
    public Aside(RecordingTape facts, RecordingTape noted) => (_facts, _noted) = (facts, noted);

    /// <summary>On the way back.</summary>
    /// <param name="facts">The facts of the folder.</param>
    /// <param name="texts">What was noted on the other tape.</param>
    public Aside(PlayingTape facts, FolderTexts texts) => (_facts, _texts) = (facts, texts);

    /// <summary>What was noted on the other tape; null on the way there.</summary>
    public FolderTexts? Texts => _texts;

    /// <summary>Something to set aside.</summary>
    /// <param name="note">Notes it; called on the way there alone.</param>
    public Stretch Put(Action<RecordingTape> note)
    {
        var start = _noted?.Written.Length ?? 0;
        if (_noted is not null) note(_noted);
        return new Stretch(_texts, _facts.Number(start), _facts.Number((_noted?.Written.Length ?? 0) - start));
    }
}

/// <summary>Where something stands that was set aside.</summary>
/// <param name="Texts">The folder's texts; null on the way there.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Number of bytes.</param>
internal readonly record struct Stretch(FolderTexts? Texts, int Start, int Length)
{
    /// <summary>A tape that plays it.</summary>
    public PlayingTape Play() => new(Texts!.Bytes.Slice(Start, Length));
}
