using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using CableSearch.Search.Snippets;

namespace CableSearch.Tests.Search.Snippets;

/// <summary>
/// Before a text is split into words, a quick search looks in it for the beginning of the query's word. A text without this beginning is
/// skipped. The quick search must not skip any text that matches.
/// </summary>
public sealed class WordBeginningTests
{
    [Theory]
    [InlineData("en", "skies", "sky")]
    [InlineData("en", "dying", "die")]
    [InlineData("en", "abilities", "able")]
    [InlineData("en", "rational", "rationalize")]
    [InlineData("es", "psicologías", "psicología")]
    [InlineData("fr", "chevaux", "cheval")]
    [InlineData("pt", "experiências", "experiente")]
    [InlineData("nl", "vrijheden", "vrijheid")]
    public void No_word_with_the_same_stem_is_passed_over(string language, string word, string other)
    {
        Stems stems = new();
        foreach ((string sought, string stands) in ((string, string)[])[(word, other), (other, word)])
        {
            (string one, string two) = (Tokenizer.Fold(sought), Tokenizer.Fold(stands));
            string? begin = WordBeginning.OfStem(one, stems.Of(one, language));
            if (stems.Of(one, language) == stems.Of(two, language)) Assert.True(WordBeginning.MayStandIn(new($"the {two}."), begin));
            Assert.True(WordBeginning.MayStandIn(new($"the {one}."), begin));
        }
    }

    [Theory]
    [InlineData("the U.S. police", "us", true)]
    [InlineData("the USER", "us", true)]
    [InlineData("a bonus", "us", false)]
    [InlineData("9us", "us", true)]
    [InlineData("der Überfall", "us", true)]
    [InlineData("A.B.", "us", false)]
    [InlineData("", "us", false)]
    public void A_text_is_read_where_a_word_begins_so_or_may_be_spelled_so(string text, string begin, bool isRead) =>
        Assert.Equal(isRead, WordBeginning.MayStandIn(new(text), begin));

    [Fact]
    public void What_has_other_letters_than_plain_ones_has_no_beginning()
    {
        Assert.Null(WordBeginning.OfWord("16"));
        Assert.Null(WordBeginning.OfWord(""));
        Assert.Null(WordBeginning.OfWord("мир"));
        Assert.Equal("peace", WordBeginning.OfWord("peace"));
    }

    [Theory]
    [InlineData("police", "The POLICE's police, policing; non-police 9police police9 (Police)")]
    [InlineData("us", "The U.S. and us; U.S.S.R. us.")]
    [InlineData("s", "John's S. and U.S. s")]
    [InlineData("drug police", "drug-police of drugs, police drug  police")]
    [InlineData("visit", "visits visiting visitor VISIT-visited")]
    public void Words_are_highlighted_alike_whether_a_text_is_cut_whole_or_searched(string query, string text)
    {
        QueryTree tree = QueryParser.Parse(query).Tree;
        // With a letter that is not ASCII, the whole text is split into words; without one, it is searched directly. Both must give the
        // same highlights.
        IReadOnlyList<Highlight> cut = new WordMatcher(tree, new Stems()).Find(text + " é", TextPlace.Text);
        Assert.Equal(cut, new WordMatcher(tree, new Stems()).Find(text + " e", TextPlace.Text));
        Assert.NotEmpty(cut);
    }
}
