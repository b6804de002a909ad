using CableSearch.Cables.Tables;

namespace CableSearch.Tests.Cables.Tables;

public sealed class WordListTests
{
    public static TheoryData<string> Lists =>
    [
        "captions.tsv", "closing-words.tsv", "dangling-words.tsv", "inner-labels.tsv", "not-names.tsv", "not-stations.tsv",
        "person-words.tsv", "reason-beginnings.tsv", "reason-fillers.tsv", "reference-noise.tsv", "short-words.tsv", "small-words.tsv",
        "station-prefixes.tsv", "stepped-over-words.tsv", "subject-acronyms.tsv", "tag-phrases.tsv", "title-words.tsv",
    ];

    public static TheoryData<string> PhraseTables =>
    [
        "behind-text.tsv", "closing-lines.tsv", "emails.tsv", "not-signatures.tsv", "reports.tsv", "site-notes.tsv",
        "telephone-calls.tsv",
    ];

    [Theory, MemberData(nameof(Lists))]
    public void A_list_names_each_word_once_and_without_blanks_around_it(string name)
    {
        string[] words = WordList.Of(name);

        Assert.NotEmpty(words);
        Assert.Equal(words, words.Distinct(StringComparer.Ordinal).Select(w => w.Trim()));
    }

    [Theory, MemberData(nameof(PhraseTables))]
    public void A_table_of_phrases_names_known_places_alone(string name) => Assert.False(new PhraseTable(name).Matches("The pier closes"));

    [Theory]
    [InlineData("BT", true)]
    [InlineData("BT and more", false)]
    [InlineData("SECRET//NOFORN", true)]
    [InlineData("minimize considered", true)]
    [InlineData("NNNN 2004", true)]
    [InlineData("NNNNN", false)]
    [InlineData("Here the cable ends.", true)]
    public void A_phrase_must_stand_where_its_table_says(string line, bool isMatch) =>
        Assert.Equal(isMatch, new PhraseTable("behind-text.tsv").Matches(line));
}
