namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>
/// Takes away the white space that tags ask for with <c>~</c>, and the lines that hold nothing but one tag of a block, a comment or a
/// component: people break lines there to read the template, not to print them. The rules of Handlebars.
/// </summary>
internal static class WhiteSpace
{
    public static void Trim(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] is not Tag tag) continue;
            var (before, after) = (i > 0 ? pieces[i - 1] as TextPiece : null, i + 1 < pieces.Count ? pieces[i + 1] as TextPiece : null);
            if (tag.Trims.Before && before is not null) before.Text = before.Text.TrimEnd();
            if (tag.Trims.After && after is not null) after.Text = after.Text.TrimStart();
            if (tag.Kind is TagKind.Value or TagKind.Raw || !StandsAlone(pieces, i)) continue;
            if (before is not null && !tag.Trims.Before)
            {
                var bare = before.Text.TrimEnd(' ', '\t');
                if (tag.Kind == TagKind.Component) tag.Indent = before.Text[bare.Length..];
                before.Text = bare;
            }

            if (after is not null && !tag.Trims.After)
            {
                var rest = after.Text.TrimStart(' ', '\t');
                after.Text = rest.StartsWith('\n') ? rest[1..] : rest;
            }
        }
    }

    /// <summary>Only blanks stand between the tag and the ends of its line. Between two tags of one line neither is alone.</summary>
    private static bool StandsAlone(List<Piece> pieces, int i)
    {
        var isAtStart = i == 0 || (pieces[i - 1] is TextPiece before && before.Original.TrimEnd(' ', '\t') is var head
            && (head.EndsWith('\n') || (i == 1 && head.Length == 0)));
        var isAtEnd = i == pieces.Count - 1 || (pieces[i + 1] is TextPiece after && after.Original.TrimStart(' ', '\t') is var tail
            && (tail.StartsWith('\n') || (i == pieces.Count - 2 && tail.Length == 0)));
        return isAtStart && isAtEnd;
    }
}
