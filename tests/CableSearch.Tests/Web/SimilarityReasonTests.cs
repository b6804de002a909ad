using CableSearch.Web.Cables;

namespace CableSearch.Tests.Web;

/// <summary>Why a cable is said to be similar to another.</summary>
public sealed class SimilarityReasonTests
{
    private static readonly RareWord Name = Word("Huánuco", 1, isName: true), Subject = Word("cancer", 5), Ordinary = Word("courtesy", 1);

    [Fact]
    public void References_names_and_subjects_come_first_and_ordinary_words_are_left_out()
    {
        Assert.Equal("shares 1 reference, Huánuco, cancer, PE", SimilarityReason.Of(1, ["PE"], [Name, Subject, Ordinary]));
        Assert.Equal("shares Huánuco, cancer", SimilarityReason.Of(0, [], [Name, Subject, Ordinary]));
        Assert.Equal("shares PE, SNAR", SimilarityReason.Of(0, ["PE", "SNAR"], [Ordinary]));
    }

    [Fact]
    public void Ordinary_words_are_no_reason_even_with_one_of_the_TAGS()
    {
        Assert.Null(SimilarityReason.Of(0, [], [Ordinary, Word("cash", 1)]));
        Assert.Null(SimilarityReason.Of(0, ["PE"], [Ordinary, Word("cash", 1)]));
    }

    [Fact]
    public void One_subject_is_a_reason_only_with_another_or_with_one_of_the_TAGS()
    {
        Assert.Null(SimilarityReason.Of(0, [], [Subject, Ordinary]));
        Assert.Equal("shares the words cancer, ring", SimilarityReason.Of(0, [], [Subject, Word("ring", 3)]));
        Assert.Equal("shares cancer, PE", SimilarityReason.Of(0, ["PE"], [Subject]));
    }

    private static RareWord Word(string written, int count, bool isName = false) =>
        new(written.ToLowerInvariant(), written, isName, count, 1);
}
