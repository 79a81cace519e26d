using SiteGen.Model;

namespace SiteGen.Tests.Reading;

public sealed class VocabularyReaderTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Without_a_file_there_are_the_words_of_both_real_minutes()
    {
        var words = _site.Council().Vocabulary;

        words.Types.Select(type => (type.Id, type.Letter)).ShouldBe([("decision", "B"), ("discussion", "D"), ("information", "O"), ("presentation", null)]);
        words.Outcomes.Select(outcome => outcome.Id).ShouldBe(["approved", "asRecommended", "amended", "noted", "discussed", "elected", "postponed", "referred", "rejected", "withdrawn"]);
        words.Topics.ShouldBeEmpty();
    }

    [Fact]
    public void Labels_are_in_the_language_of_the_site()
    {
        _site.Council("da").Vocabulary.Types[0].Label.ShouldBe("Beslutning");
        _site.Council("en").Vocabulary.Types[0].Label.ShouldBe("Decision");
    }

    [Fact]
    public void A_site_renames_a_word_and_keeps_the_rest_of_it()
    {
        var words = Vocabulary("types:\n  decision: {da: Afgørelse}\noutcomes:\n  noted: {da: Til efterretning}\n");

        words.Types[0].ShouldBe(new Term("decision", "Afgørelse", "B"));
        words.Outcomes.Single(outcome => outcome.Id == "noted").ShouldBe(new Term("noted", "Til efterretning", null, "noted"));
    }

    [Fact]
    public void A_site_adds_words_of_its_own_after_the_built_in_ones()
    {
        var words = Vocabulary("types:\n  hearing: {da: Høring, letter: H}\noutcomes:\n  paused: {da: I bero, kind: postponed}\n");

        words.Types[^1].ShouldBe(new Term("hearing", "Høring", "H"));
        words.Outcomes[^1].ShouldBe(new Term("paused", "I bero", null, "postponed"));
    }

    [Fact]
    public void Topics_have_label_description_and_synonyms()
    {
        var topic = Vocabulary("topics:\n  skole: {da: Skole, en: School, description: Folkeskolen, synonyms: [undervisning, klasse]}\n").Topics.Single();

        (topic.Id, topic.Label, topic.Description).ShouldBe(("skole", "Skole", "Folkeskolen"));
        topic.Synonyms.ShouldBe(["undervisning", "klasse"]);
    }

    [Fact]
    public void Headings_and_synonyms_are_added()
    {
        var words = Vocabulary("headings:\n  case: [Redegørelse]\nsynonyms:\n  dagpenge: [a-dagpenge, ledighedsydelse]\n");

        words.RoleOf("redegørelse:").ShouldBe(SectionRole.Case);
        words.RoleOf("Sagsfremstilling").ShouldBe(SectionRole.Case);
        words.Synonyms["dagpenge"].ShouldBe(["a-dagpenge", "ledighedsydelse"]);
    }

    [Theory]
    [InlineData("headings:\n  sumary: [Kort]\n", "SG0301 input/vocabulary.yml:2")]
    [InlineData("topics:\n  Grøn Omstilling: {da: Grøn}\n", "SG0302 input/vocabulary.yml:2")]
    [InlineData("types:\n  ../../ud: {da: Ud}\n", "SG0302 input/vocabulary.yml:2")]
    [InlineData("outcomes:\n  a/b: {da: Ud}\n", "SG0302 input/vocabulary.yml:2")]
    [InlineData("headings:\n  case: [Beslutning]\n", "SG0303 input/vocabulary.yml:2")]
    [InlineData("topics:\n  skole: {en: School}\n", "SG0304 input/vocabulary.yml:2")]
    [InlineData("outcomes:\n  x: {da: X, kind: grøn}\n", "SG0212 input/vocabulary.yml:2")]
    [InlineData("topic:\n  skole: {da: Skole}\n", "SG0206 input/vocabulary.yml:1")]
    [InlineData("topics: [skole]\n", "SG0209 input/vocabulary.yml:1")]
    public void A_fault_is_reported_where_it_stands(string vocabulary, string fault) => _site.With("input/vocabulary.yml", vocabulary).Faults().ShouldBe([fault]);

    private Vocabulary Vocabulary(string text)
    {
        _site.With("input/vocabulary.yml", text).Faults().ShouldBeEmpty();
        return _site.Council().Vocabulary;
    }
}
