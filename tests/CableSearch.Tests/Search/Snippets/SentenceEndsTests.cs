using CableSearch.Search.Snippets;

namespace CableSearch.Tests.Search.Snippets;

/// <summary>A snippet is a whole sentence, so it matters where a sentence ends.</summary>
public sealed class SentenceEndsTests
{
    [Theory]
    [InlineData("The ferry leaves at six. It is late.", 1)]
    [InlineData("General (ret.) Abelardo Tintaya counts the dogs.", 0)]
    [InlineData("The harbor (see ref. B) is full.", 0)]
    [InlineData("Col. Vidal met Mr. Osk and Rep. Haig.", 0)]
    [InlineData("U.S. aid and J. Smith came.", 0)]
    [InlineData("Paragraph No. 4 says so.", 0)]
    [InlineData("The mayor said no. The bishop said yes.", 1)]
    [InlineData("Tar, rope, etc. The rest is salt.", 1)]
    [InlineData("Is it so? Yes! (It is.) Good.", 3)]
    [InlineData("It costs 3.5 million. it is said.", 0)]
    public void A_full_stop_after_an_abbreviation_does_not_end_a_sentence(string text, int ends) =>
        Assert.Equal(ends, Enumerable.Range(0, text.Length - 1).Count(at => SentenceEnds.IsAt(text, at)));
}
