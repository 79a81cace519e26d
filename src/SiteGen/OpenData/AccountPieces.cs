using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Planning;

namespace SiteGen.OpenData;

/// <summary>
/// A data file of the account, year by year: newest first, as its rows stand. A year in which nothing was changed is taken as the build before made
/// it, so that an edit writes the rows of one year and not those of the whole archive.
/// </summary>
/// <param name="plan">The planned site.</param>
/// <param name="cache">What is kept between builds; null to make every year.</param>
internal sealed class AccountPieces(PagePlan plan, BuildCache? cache)
{
    /// <summary>The bytes of a file: head, the pieces with something between them, foot.</summary>
    /// <param name="format">Tells the file from the others: <c>csv</c>.</param>
    /// <param name="head">What stands before them.</param>
    /// <param name="between">What stands between two.</param>
    /// <param name="foot">What stands behind them.</param>
    /// <param name="make">Makes the piece of some entries.</param>
    public ReadOnlyMemory<byte> Joined(string format, ReadOnlySpan<byte> head, ReadOnlySpan<byte> between, ReadOnlySpan<byte> foot, Func<IEnumerable<AccountEntry>, ReadOnlyMemory<byte>> make)
    {
        // One room for all of it, and for a year that has grown since.
        var bytes = new ArrayBufferWriter<byte>((int)(cache?.SizeOf(NameOf(format, null)) ?? 0) + Spare);
        bytes.Write(head);
        var names = new List<string>();
        foreach (var year in plan.Meetings.GroupBy(meeting => meeting.HeldOn.Year))
        {
            if (names.Count > 0) bytes.Write(between);
            names.Add(NameOf(format, year.Key));
            Append(bytes, names[^1], [.. year], make);
        }

        bytes.Write(foot);
        cache?.ForgetOthers(NameOf(format, null), names);
        return bytes.WrittenMemory;
    }

    private void Append(ArrayBufferWriter<byte> bytes, string name, ImmutableArray<Meeting> meetings, Func<IEnumerable<AccountEntry>, ReadOnlyMemory<byte>> make)
    {
        var key = cache is null || plan.Keys is not { } keys ? null : plan.AccountKey(keys, meetings, isWhole: true).ToBytes();
        if (key is not null && cache!.ReadInto(bytes, name, key)) return;
        var made = make(plan.AccountOf(meetings));
        if (key is not null) cache!.Write(name, key, made.Span);
        bytes.Write(made.Span);
    }

    private const int Spare = 1 << 16;

    private static string NameOf(string format, int? year) => string.Create(CultureInfo.InvariantCulture, $"account-{format}-{year}");
}
