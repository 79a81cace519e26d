using System.Collections.Immutable;
using SiteGen.Disk;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Reading.Kept;

/// <summary>What was read from a meeting's folder, as bytes.</summary>
/// <param name="Path">Path of the folder from the site folder.</param>
/// <param name="Key">What the folder was like: <see cref="MeetingFolder.Key"/>.</param>
/// <param name="Files">Its texts, with what vouches for them.</param>
/// <param name="Content">The facts of the meeting, and the faults of its files.</param>
/// <param name="Texts">What few ask for.</param>
/// <param name="Checked">What the checks of its texts found: see <see cref="Checks.ContentCheck"/>; empty when they did not run.</param>
internal sealed record KeptFolder(string Path, Mark128 Key, ImmutableArray<KeptFile> Files, ReadOnlyMemory<byte> Content, FolderTexts Texts, ReadOnlyMemory<byte> Checked)
{
    /// <summary>Takes down what was read.</summary>
    /// <param name="read">The folder. A meeting that is under embargo must not come here.</param>
    /// <param name="vocabulary">The words of the site.</param>
    /// <param name="files">What vouches for its texts.</param>
    public static KeptFolder Of(ReadFolder read, Vocabulary vocabulary, ImmutableArray<KeptFile> files)
    {
        var (tape, aside) = (new RecordingTape(), new RecordingTape());
        FaultForm.Faults(tape, read.Faults);
        tape.Flag(read.Meeting is not null);
        if (read.Meeting is { } meeting) new MeetingForm(tape, new Aside(tape, aside), meeting.Body, vocabulary, read.Folder.Files).Meeting(meeting);
        return new KeptFolder(read.Folder.Path, read.Key, files, tape.Written.ToArray(), new FolderTexts(read.Folder.Path, aside.Written.ToArray()), default);
    }

    /// <summary>What was taken down, as if it were read from the files again.</summary>
    /// <param name="folder">The folder, which has the same key.</param>
    /// <param name="body">The body that meets; null when there is none of that name, and then there is no meeting.</param>
    /// <param name="vocabulary">The words of the site.</param>
    public ReadFolder Read(MeetingFolder folder, Body? body, Vocabulary vocabulary)
    {
        var tape = new PlayingTape(Content);
        var faults = FaultForm.Faults(tape, []);
        var meeting = tape.Flag(false) && body is not null ? new MeetingForm(tape, new Aside(tape, Texts), body, vocabulary, folder.Files).Meeting(null) with { Mark = Key } : null;
        return new ReadFolder(folder, Key, meeting, faults);
    }
}

/// <summary>What vouches for the bytes of a text: as long as its stamp is the same, so is its mark.</summary>
/// <param name="Name">Path from its meeting's folder.</param>
/// <param name="Stamp">Its size and times; all 0 when it was written too shortly before it was read to be told from a later state by them.</param>
/// <param name="Mark">See <see cref="SourceFile.Mark"/>.</param>
internal readonly record struct KeptFile(string Name, FileStamp Stamp, Mark128 Mark)
{
    /// <summary>What will vouch for a file that is read in a build that began at <paramref name="moment"/>.</summary>
    public static KeptFile Of(MeetingFolder folder, SourceFile file, long moment) => new(folder.NameOf(file).ToString(), file.Stamp.IsOlderThan(moment) ? file.Stamp : default, file.Mark);
}
