using CableSearch.Search.Analysis;
using CsCheck;

namespace CableSearch.Tests.Search.Analysis;

public class TokenizerTests
{
    [Theory]
    [InlineData("The Drug Police", "the drug police")]
    [InlineData("DIRANDRO", "dirandro")]
    [InlineData("Huánuco, HUÁNUCO", "huanuco huanuco")]
    [InlineData("Hua\u0301nuco", "huanuco")]
    [InlineData("F-16 F16 f 16", "f 16 f 16 f 16")]
    [InlineData("09LIMA1667", "9 lima 1667")]
    [InlineData("09 LIMA 001667", "9 lima 1667")]
    [InlineData("nº123", "no 123")]
    [InlineData("1,091 1091 001091", "1091 1091 1091")]
    [InlineData("1,09 1,0911", "1 9 1 911")]
    [InlineData("00", "0")]
    [InlineData("¶4. (C) Yes.", "4 c yes")]
    [InlineData("coop-\nerate", "coop erate")]
    [InlineData("Fujimori's FUJIMORI’S men's", "fujimori fujimori men")]
    [InlineData("the 1980's dogs' it's", "the 1980 s dogs it")]
    [InlineData("U.S. U.S U.N.'s E.O. p.m. US", "us us un eo pm us")]
    [InlineData("Plan A. B is next; a.b.cd", "plan a b is next ab cd")]
    [InlineData("--- ... ¶", "")]
    public void Text_is_cut_into_folded_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokenizer.Read(text).Select(t => t.Folded)));

    [Fact]
    public void Words_lie_in_order_within_any_text() =>
        Gen.String[0, 200].Sample(text =>
        {
            int end = 0;
            foreach (TextToken token in Tokenizer.Read(text))
            {
                Assert.InRange(token.Start, end, text.Length);
                Assert.InRange(token.End, token.Start + 1, text.Length);
                end = token.End;
            }
        });

    [Theory]
    [InlineData("Traffick*", "", "traffick*")]
    [InlineData("w?rd", "", "w?rd")]
    [InlineData("narco-traf*", "narco", "traf*")]
    [InlineData("09LIMA*", "9", "lima*")]
    [InlineData("HUÁN*", "", "huan*")]
    [InlineData("ab-*", "ab", "")]
    public void A_pattern_is_cut_as_the_text_is(string text, string before, string pattern)
    {
        PatternWords words = PatternWords.Of(text);
        Assert.Equal((before, pattern), (string.Join(' ', words.Before), words.Pattern));
    }
}
