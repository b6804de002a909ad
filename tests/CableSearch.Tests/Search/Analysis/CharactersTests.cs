using CableSearch.Search.Analysis;
using CsCheck;

namespace CableSearch.Tests.Search.Analysis;

/// <summary>
/// Some scripts have no spaces between words, such as Chinese and Thai. Text in these scripts is indexed and searched for in two ways: by
/// words, and character by character.
/// </summary>
public class CharactersTests
{
    private static readonly Gen<string> Unspaced = Gen.OneOf(Gen.Char['\u4E00', '\u4EFF'], Gen.Char['\u3041', '\u3096'],
        Gen.Char['\u0E01', '\u0E2E'], Gen.Char['\uAC00', '\uACFF']).Array[1, 30].Select(c => new string(c));

    [Fact]
    public void Any_piece_of_a_text_without_blanks_is_a_row_of_its_signs() =>
        Gen.Select(Unspaced, Unspaced, Unspaced).Sample((before, piece, behind) =>
            Assert.Contains(Row(piece), Row(before + piece + behind), StringComparison.Ordinal), iter: 2_000);

    [Theory]
    [InlineData("港", "港")]
    [InlineData("กา", "")]
    [InlineData("กัวลา", "กั ว ล า")]
    [InlineData("ｶﾞﾗｽ", "ガ ラ ス")]
    [InlineData("トラ", "")]
    [InlineData("항", "")]
    [InlineData("항구", "항 구")]
    [InlineData("iPhone手机", "iphone 手 机")]
    [InlineData("Lima 12", "")]
    [InlineData("ёлка", "")]
    public void A_query_is_looked_for_by_its_signs_where_they_say_enough(string query, string signs) =>
        Assert.Equal(signs, string.Join(' ', Characters.Sought(query)));

    [Fact]
    public void A_text_is_cut_alike_on_many_threads()
    {
        string[] texts = ["虚构的库拉港将对卡车关闭一周", "กระทรวงโคมไฟกล่าวเมื่อวันอังคาร", "ភាសាខ្មែរនៅរាជធានីភ្នំពេញ", "架空の港を一週間閉鎖する"];
        string[] alone = [.. texts.Select(Words)];
        Parallel.For(0, 400, i => Assert.Equal(alone[i % texts.Length], Words(texts[i % texts.Length])));
    }

    private static string Words(string text) => string.Join(' ', Tokenizer.Read(text).Select(t => t.Folded));

    private static string Row(string text) => string.Concat(Tokenizer.ReadCharacters(text).Select(t => t.Folded + " "));
}
