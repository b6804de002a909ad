using CableSearch.Web.Cables;
using CsCheck;

namespace CableSearch.Tests.Web;

/// <summary>Two texts are compared word by word.</summary>
public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("The kelp was dry.", "The kelp was dry.", "The kelp was dry.")]
    [InlineData("The kelp was dry.", "The XXXXXXXX was dry.", "The -kelp +XXXXXXXX was dry.")]
    [InlineData("", "New.", "+New.")]
    [InlineData("Old.", "", "-Old.")]
    [InlineData("a b c d e", "a c d x e", "a -b c d +x e")]
    [InlineData("one  two", "one two", "one two")]
    public void Added_and_removed_words_are_told_apart(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(WordDifference.Of(before, after).Select(Written)).TrimEnd());

    [Fact]
    public void Leaving_out_one_kind_gives_back_each_text()
    {
        string[] words = ["kelp ", "salt ", "harbour ", "\n\n", "of "];
        Gen<string> text = Gen.Int[0, words.Length - 1].Array[0, 60].Select(picked => string.Concat(picked.Select(i => words[i])));
        Gen.Select(text, text).Sample((before, after) =>
        {
            IReadOnlyList<ComparedPart> parts = WordDifference.Of(before, after);
            return string.Concat(parts.Where(p => p.Kind != ChangeKind.Removed).Select(p => p.Text)) == after
                && string.Concat(parts.Where(p => p.Kind != ChangeKind.Added).Select(p => p.Text)) == before;
        }, iter: 2000);
    }

    [Fact]
    public void Texts_that_have_little_in_common_are_shown_one_after_the_other()
    {
        string before = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"a{i}"));
        string after = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"b{i}"));
        Assert.Equal([ChangeKind.Removed, ChangeKind.Added], WordDifference.Of(before, after).Select(p => p.Kind));
    }

    private static string Written(ComparedPart part) => part.Kind switch
    {
        ChangeKind.Added => "+" + part.Text,
        ChangeKind.Removed => "-" + part.Text,
        _ => part.Text,
    };
}
