using CableSearch.Search.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Tests.Web;

/// <summary>The numbers beside the values of a facet say what a reader gets by selecting the value.</summary>
public sealed class FacetCountsTests
{
    private static readonly FacetValue Lima = new("embassy-lima", "Embassy Lima", 12, true);
    private static readonly FacetValue Cairo = new("embassy-cairo", "Embassy Cairo", 74, false);
    private static readonly FacetValue Narcotics = new("SNAR", "SNAR", 12, true), Politics = new("PREL", "PREL", 74, false);

    [Fact]
    public void Without_a_selected_value_each_number_is_the_number_of_its_results()
    {
        FacetCounts counts = new("post", [Lima with { IsSelected = false }, Cairo], 86);
        Assert.Null(counts.Explanation);
        Assert.Equal("74", counts.Of(Cairo));
        Assert.True(counts.CanExclude(Cairo));
    }

    [Fact]
    public void Beside_a_selected_post_another_shows_how_many_results_it_would_add()
    {
        FacetCounts counts = new("post", [Lima, Cairo], 12);
        Assert.Equal("Select another to see its results too.", counts.Explanation);
        Assert.Equal(["12", "adds 74"], counts.Values.Select(counts.Of));
        Assert.False(counts.CanExclude(Cairo));
    }

    [Fact]
    public void A_post_that_is_left_out_shows_how_many_results_it_would_add()
    {
        FacetCounts counts = new("post", [Lima with { IsSelected = false }, Cairo with { IsExcluded = true }], 12);
        Assert.Equal(["12", "adds 74"], counts.Values.Select(counts.Of));
        Assert.Null(counts.Explanation);
    }

    [Fact]
    public void Beside_a_selected_subject_the_others_have_no_number_and_a_sentence_says_why()
    {
        FacetCounts counts = new("tag", [Narcotics, Politics], 12);
        Assert.Equal("The others have no number, because a cable can have several.", counts.Explanation);
        Assert.Equal(["12", ""], counts.Values.Select(counts.Of));
        Assert.True(counts.CanExclude(Politics));
    }

    [Fact]
    public void Beside_a_required_subject_the_others_have_the_number_of_results_with_both()
    {
        FacetCounts counts = new("tag", [Narcotics with { IsRequired = true }, Politics with { Count = 5 }], 12);
        Assert.Null(counts.Explanation);
        Assert.Equal(["12", "5"], counts.Values.Select(counts.Of));
    }

    [Fact]
    public void A_value_that_all_results_have_is_not_offered_to_leave_out() =>
        Assert.False(new FacetCounts("class", [Cairo], 74).CanExclude(Cairo));
}
