using System.Collections.Frozen;

namespace SiteGen.Text;

/// <summary>
/// Letters with their accents as one character (Unicode's NFC) for the letters of European Latin script: macOS takes å apart in file
/// names, and then a name does not equal itself. Written out because normalization needs ICU, which the program does without.
/// </summary>
internal static class Composed
{
    // Base letters, each with its composed twin behind it, for each combining mark.
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Twins = Table(
        ("\u0300", "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ"),
        ("\u0301", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÆǼæǽØǾøǿ"),
        ("\u0302", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
        ("\u0303", "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
        ("\u0304", "AĀaāEĒeēIĪiīOŌoōUŪuū"),
        ("\u0306", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
        ("\u0307", "CĊcċEĖeėGĠgġIİZŻzż"),
        ("\u0308", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
        ("\u030A", "AÅaåUŮuů"),
        ("\u030B", "OŐoőUŰuű"),
        ("\u030C", "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzž"),
        ("\u0327", "CÇcçGĢKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
        ("\u0328", "AĄaąEĘeęIĮiįUŲuų"));

    /// <summary><paramref name="text"/> with every letter and mark that has a twin joined; the same string when there is none.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Ranges.Marks)) return text;
        var joined = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (joined.Length > 0 && Twins.TryGetValue((joined[^1], c), out var twin)) joined[^1] = twin;
            else joined.Append(c);
        }

        return joined.ToString();
    }

    private static FrozenDictionary<(char, char), char> Table(params (string Mark, string Pairs)[] rows) =>
        rows.SelectMany(row => row.Pairs.Chunk(2), (row, pair) => (Key: (pair[0], row.Mark[0]), Twin: pair[1])).ToFrozenDictionary(pair => pair.Key, pair => pair.Twin);
}
