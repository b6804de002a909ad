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

    // The prefix of a German verb can stand at the end of its clause. The invented spelling dictionary has the verb's other forms.
    [Theory]
    [InlineData("die Bank weite alle Geschäfte aus", "expand", true)]
    [InlineData("die Bank weite alle Geschäfte aus", "far", false)]
    [InlineData("die Bank weite alle Geschäfte aus Bern", "far", true)]
    public async Task A_verb_has_the_meaning_that_it_has_with_its_separate_prefix(string text, string english, bool isSense)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(Path.Combine(folder.Path, "de.words"), WordList.Write([("ausweiten", ["expand"]), ("weite", ["far"])]));
        File.WriteAllText(Path.Combine(folder.Path, "de_DE.aff"), "SET UTF-8\nSFX S Y 1\nSFX S en e en\n");
        File.WriteAllText(Path.Combine(folder.Path, "de_DE.dic"), "1\nausweiten/S\n");
        using IndexedWords words = await archive.WordsAsync();
        QuotedWord verb = new Lexicon(words, WordLists.In(folder.Path, folder.Path), "de").Read(text).Single(w => w.Folded == "weite");
        Assert.Equal(isSense, verb.Senses.Any(s => s.Stem == words.StemOf(english, "en")));
    }

    // "Agrarpolitik" is a compound of two words. In the first case, the word list has each of the two words. In the second case, it has the
    // compound with two English words: "agrarian policy".
    [Theory]
    [InlineData("agrar", "agrarian")]
    [InlineData("agrarpolitik", "agrarian policy")]
    public async Task The_first_part_of_a_compound_is_marked_as_such(string word, string english)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(Path.Combine(folder.Path, "de.words"), WordList.Write([(word, [english]), ("politik", ["policy"])]));
        using IndexedWords words = await archive.WordsAsync();
        QuotedWord compound = new Lexicon(words, WordLists.In(folder.Path), "de").Read("die Agrarpolitik")[^1];
        Assert.Contains(compound.Senses, s => s.IsFirstPart && s.Stem == words.StemOf("agrarian", "en"));
        Assert.Contains(compound.Senses, s => !s.IsFirstPart && s.Stem == words.StemOf("policy", "en"));
    }
}
