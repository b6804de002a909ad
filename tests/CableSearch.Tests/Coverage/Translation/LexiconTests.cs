using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;

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

    // A word list has only basic forms. An invented spelling dictionary tells that "pedreirauvem" is a form of "pedreira".
    [Fact]
    public async Task An_inflected_word_has_the_translations_of_its_basic_form()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(Path.Combine(folder.Path, "pt.words"), WordList.Write([("pedreira", ["quarry"])]));
        File.WriteAllText(Path.Combine(folder.Path, "pt_BR.aff"), "SET UTF-8\nSFX S Y 1\nSFX S 0 uvem .\n");
        File.WriteAllText(Path.Combine(folder.Path, "pt_BR.dic"), "1\npedreira/S\n");
        using IndexedWords words = await archive.WordsAsync();
        string quarry = words.StemOf("quarry", "en");
        WordLists with = WordLists.In(folder.Path, folder.Path), without = WordLists.In(folder.Path);
        Assert.Contains(new Lexicon(words, with, "pt").Read("a pedreirauvem")[^1].Senses, s => s.Stem == quarry);
        Assert.DoesNotContain(new Lexicon(words, without, "pt").Read("a pedreirauvem")[^1].Senses, s => s.Stem == quarry);
    }
}
