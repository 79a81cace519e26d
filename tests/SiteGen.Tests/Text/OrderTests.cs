using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class OrderTests
{
    [Fact]
    public void Danish_words_end_with_æ_ø_and_å() =>
        Sorted(Alphabetical.Order, "Åby", "Østerby", "Ærø", "Zoo", "Bad", "Ahorn").ShouldBe(["Ahorn", "Bad", "Zoo", "Ærø", "Østerby", "Åby"]);

    [Fact]
    public void Double_a_is_å_and_case_does_not_count() =>
        Sorted(Alphabetical.Order, "Aalborg", "Thisted", "ask", "Bo", "Ålestrup").ShouldBe(["ask", "Bo", "Thisted", "Aalborg", "Ålestrup"]);

    [Fact]
    public void Letters_of_the_neighbours_sort_with_ours() =>
        Sorted(Alphabetical.Order, "Öland", "Zeus", "Ärla", "Müller", "Myre", "Café", "Cafe b").ShouldBe(["Café", "Cafe b", "Müller", "Myre", "Zeus", "Ärla", "Öland"]);

    [Fact]
    public void Agenda_numbers_count_as_people_do() =>
        Sorted(NaturalOrder.Numbers, "2.10", "10", "2.9", "2.1.1", "2", "2.1", "1").ShouldBe(["1", "2", "2.1", "2.1.1", "2.9", "2.10", "10"]);

    [Fact]
    public void A_lettered_number_follows_its_own_number() =>
        Sorted(NaturalOrder.Numbers, "10", "1b", "2", "1a", "1").ShouldBe(["1", "1a", "1b", "2", "10"]);

    private static IEnumerable<string> Sorted(IComparer<string> order, params string[] words) => words.Order(order);
}
