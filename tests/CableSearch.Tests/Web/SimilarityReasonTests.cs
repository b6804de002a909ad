using CableSearch.Web.Cables;

namespace CableSearch.Tests.Web;

/// <summary>Why a cable is said to be similar to another.</summary>
public sealed class SimilarityReasonTests
{
    private static readonly RareWord Name = Word("Huánuco", 1, isName: true), Subject = Word("cancer", 5), Ordinary = Word("courtesy", 1);

    [Fact]
    public void References_names_and_subjects_come_first_and_ordinary_words_are_left_out()
    {
        Assert.Equal("shares 1 reference, Huánuco, cancer, PE", Strong(1, ["PE"], [Name, Subject, Ordinary]));
        Assert.Equal("shares Huánuco, cancer", Strong(0, [], [Name, Subject, Ordinary]));
        Assert.Equal("shares PE, SNAR", Strong(0, ["PE", "SNAR"], [Ordinary]));
    }

    [Fact]
    public void Ordinary_words_are_no_reason_even_with_one_of_the_TAGS()
    {
        Assert.Null(SimilarityReason.Of(0, [], [Ordinary, Word("cash", 1)]));
        Assert.Equal("shares only the TAGS PE", Weak(["PE"], [Ordinary, Word("cash", 1)]));
    }

    [Fact]
    public void One_subject_is_a_weak_reason_unless_there_is_another_or_one_of_the_TAGS()
    {
        Assert.Equal("shares only the word cancer", Weak([], [Subject, Ordinary]));
        Assert.Equal("shares the words cancer, ring", Strong(0, [], [Subject, Word("ring", 3)]));
        Assert.Equal("shares cancer, PE", Strong(0, ["PE"], [Subject]));
    }

    private static string Strong(int references, string[] tags, RareWord[] words)
    {
        SimilarityReason reason = SimilarityReason.Of(references, tags, words)!;
        Assert.False(reason.IsWeak);
        return reason.Text;
    }

    private static string Weak(string[] tags, RareWord[] words)
    {
        SimilarityReason reason = SimilarityReason.Of(0, tags, words)!;
        Assert.True(reason.IsWeak);
        return reason.Text;
    }

    private static RareWord Word(string written, int count, bool isName = false) =>
        new(written.ToLowerInvariant(), written, isName, count, 1);
}
