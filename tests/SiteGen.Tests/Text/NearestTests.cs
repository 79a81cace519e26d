using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class NearestTests
{
    [Theory]
    [InlineData("tittle", "title")]
    [InlineData("tilte", "title")]
    [InlineData("Status", "status")]
    [InlineData("attendence", "attendance")]
    public void A_slip_of_the_fingers_finds_its_word(string word, string meant) => Nearest.To(word, ["attendance", "status", "title"]).ShouldBe(meant);

    [Theory]
    [InlineData("xxxx")]
    [InlineData("date")]
    [InlineData("")]
    public void A_word_of_its_own_finds_nothing(string word) => Nearest.To(word, ["attendance", "status", "title"]).ShouldBeNull();

    [Fact]
    public void The_nearer_of_two_wins_and_of_two_as_near_the_first_of_the_alphabet()
    {
        Nearest.To("notes", ["noter", "noted", "motes"]).ShouldBe("motes");
        Nearest.To("noted", ["notedd", "noted"]).ShouldBe("noted");
    }

    [Fact]
    public void Short_words_forgive_one_letter_and_long_ones_a_third()
    {
        Nearest.To("ab", ["cd"]).ShouldBeNull();
        Nearest.To("abc", ["abd"]).ShouldBe("abd");
        Nearest.To("uddannelse", ["uddanelser"]).ShouldBe("uddanelser");
    }
}
