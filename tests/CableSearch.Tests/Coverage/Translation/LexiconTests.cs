using CableSearch.Coverage.Translation;
using CableSearch.Search;

namespace CableSearch.Tests.Coverage.Translation;

public sealed class LexiconTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    [Theory]
    [InlineData("dizem que o port deve", false)]
    [InlineData("dizem que o Port deve", true)]
    public async Task A_short_unknown_word_is_a_name_only_if_it_is_written_like_one(string text, bool isName)
    {
        using IndexedWords words = await archive.WordsAsync();
        QuotedWord word = new Lexicon(words, WordLists.None, "pt").Read(text).Single(w => w.Folded == "port");
        Assert.Equal(isName ? SenseKind.Name : SenseKind.Cognate, Assert.Single(word.Senses).Kind);
    }
}
