using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Planning;

namespace SiteGen.OpenData;

/// <summary>
/// A data file of the account, month by month: newest first, as its rows stand. A month in which nothing was changed is taken as the build before made
/// it, so that an edit writes the rows of one month and not those of the whole archive.
/// </summary>
/// <param name="plan">The planned site.</param>
/// <param name="cache">What is kept between builds; null to make every month.</param>
internal sealed class AccountPieces(PagePlan plan, BuildCache? cache)
{
    /// <summary>Writes a file: head, the pieces with something between them, foot.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="format">Tells the file from the others: <c>csv</c>.</param>
    /// <param name="head">What stands before them.</param>
    /// <param name="between">What stands between two.</param>
    /// <param name="foot">What stands behind them.</param>
    /// <param name="make">Makes the piece of some entries.</param>
    public void Write(Stream file, string format, ReadOnlySpan<byte> head, ReadOnlySpan<byte> between, ReadOnlySpan<byte> foot, Func<IEnumerable<AccountEntry>, ReadOnlyMemory<byte>> make)
    {
        file.Write(head);
        var (names, room) = (new List<string>(), new ArrayBufferWriter<byte>());
        foreach (var month in plan.Meetings.GroupBy(meeting => meeting.HeldOn.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
        {
            if (names.Count > 0) file.Write(between);
            names.Add(NameOf(format, month.Key));
            file.Write(Piece(room, names[^1], [.. month], make).Span);
        }

        file.Write(foot);
        cache?.ForgetOthers(NameOf(format, ""), names);
    }

    private ReadOnlyMemory<byte> Piece(ArrayBufferWriter<byte> room, string name, ImmutableArray<Meeting> meetings, Func<IEnumerable<AccountEntry>, ReadOnlyMemory<byte>> make)
    {
        var key = cache is null || plan.Keys is not { } keys ? null : plan.AccountKey(keys, meetings, isWhole: true).ToBytes();
        room.ResetWrittenCount();
        if (key is not null && cache!.ReadInto(room, name, key)) return room.WrittenMemory;
        var made = make(plan.AccountOf(meetings));
        if (key is not null) cache!.Write(name, key, made.Span);
        return made;
    }

    private static string NameOf(string format, string month) => $"account-{format}-{month}";
}
