using SiteGen.Cli.Printing;

namespace SiteGen.Tests.Cli;

public class SourceExcerptTests
{
    [Fact]
    public void A_tab_is_shown_as_blanks_and_the_caret_follows()
    {
        var excerpt = SourceExcerpt.Of("\tx:\ty", 5, 80);

        excerpt.Text.ShouldBe("    x:  y");
        excerpt.CaretAt.ShouldBe(8);
    }

    [Fact]
    public void A_fault_at_the_end_of_a_line_points_behind_it() => SourceExcerpt.Of("access:", 8, 80).CaretAt.ShouldBe(7);

    [Fact]
    public void Without_a_column_there_is_no_caret() => SourceExcerpt.Of("x", 0, 80).CaretAt.ShouldBe(-1);

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(200)]
    public void A_long_line_is_cut_around_the_column(int column)
    {
        var line = string.Concat(Enumerable.Range(0, 200).Select(i => (char)('a' + i % 26)));

        var excerpt = SourceExcerpt.Of(line, column, 40);

        excerpt.Text.Length.ShouldBeInRange(41, 42);
        excerpt.Text[excerpt.CaretAt].ShouldBe(line[column - 1]);
    }

    [Fact]
    public void Accents_of_their_own_take_no_column() => SourceExcerpt.Of("e\u0301x", 3, 80).CaretAt.ShouldBe(1);

    [Fact]
    public void Escape_sequences_and_marks_of_direction_are_shown_as_dots() => SourceExcerpt.Of("a\e[2J\u202Eb\r", 0, 80).Text.ShouldBe("a·[2J·b");
}
