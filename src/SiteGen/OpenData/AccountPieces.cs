using System.Buffers.Binary;
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
    /// <summary>The pieces of one file.</summary>
    /// <param name="format">Tells the file from the others: <c>csv</c>.</param>
    /// <param name="make">Makes the piece of some entries.</param>
    public ImmutableArray<ReadOnlyMemory<byte>> Of(string format, Func<IEnumerable<AccountEntry>, ReadOnlyMemory<byte>> make)
    {
        var years = plan.Meetings.GroupBy(meeting => meeting.HeldOn.Year).ToList();
        var pieces = new ReadOnlyMemory<byte>[years.Count];
        Parallel.For(0, pieces.Length, i => pieces[i] = Piece(NameOf(format, years[i].Key), [.. years[i]], make));
        cache?.ForgetOthers(NameOf(format, null), [.. years.Select(year => NameOf(format, year.Key))]);
        return [.. pieces];
    }

    private ReadOnlyMemory<byte> Piece(string name, ImmutableArray<Meeting> meetings, Func<IEnumerable<AccountEntry>, ReadOnlyMemory<byte>> make)
    {
        if (cache is null || plan.Keys is not { } keys) return make(plan.AccountOf(meetings));
        var key = new byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(key, plan.AccountKey(keys, meetings, isWhole: true));
        if (cache.Read(name, key) is { } known) return known;
        var made = make(plan.AccountOf(meetings));
        cache.Write(name, key, made.Span);
        return made;
    }

    private static string NameOf(string format, int? year) => string.Create(CultureInfo.InvariantCulture, $"account-{format}-{year}");
}
