using CableSearch.Search.Analysis;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Analysis;

public sealed class BaseFormsTests : IDisposable
{
    // An invented spelling dictionary: one verb with its endings, and one word without any.
    private const string Endings = "SET UTF-8\nSFX V Y 2\nSFX V ar o ar\nSFX V ar aron ar\n", Words = "2\ncantar/V\nsegún\n";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("cantaron", "cantar")]
    [InlineData("canto", "cantar")]
    [InlineData("según", "según")]
    public void An_inflected_word_leads_to_the_form_that_the_dictionary_lists(string word, string form) =>
        Assert.Equal([form], Write(Endings, Words)!.Of(word));

    [Theory]
    [InlineData("SET UTF-8\nSFX V Y 9\nSFX V ar o ar\n", Words)]
    [InlineData("SET of nobody\n", Words)]
    [InlineData("", "")]
    public void A_damaged_dictionary_is_none(string endings, string words) => Assert.Null(Write(endings, words));

    [Fact]
    public void A_dictionary_without_its_endings_is_none()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "xx.dic"), Words);
        Assert.Null(BaseForms.Open(Path.Combine(_folder.Path, "xx.dic")));
    }

    public void Dispose() => _folder.Dispose();

    private BaseForms? Write(string endings, string words)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "xx.aff"), endings);
        File.WriteAllText(Path.Combine(_folder.Path, "xx.dic"), words);
        return BaseForms.Open(Path.Combine(_folder.Path, "xx.dic"));
    }
}
