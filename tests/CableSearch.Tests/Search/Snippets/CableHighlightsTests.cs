using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Tests.Search.Snippets;

/// <summary>Where the words of a query are highlighted in a cable.</summary>
public sealed class CableHighlightsTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const string Invented = """
        CONFIDENTIAL LIMA 009900
        E.O. 12958: DECL: 11/25/2019
        TAGS: SNAR, PE
        SUBJECT: FERRIES (INVENTED)
        Classified By: DCM Jane Marlowe for reasons 1.4 (b).

        1. (C) Summary: Kelp is grown. End summary.

        Ferries and Kelp
        ----------------

        2. (C) The ferry takes kelp.

        Comment
        -------

        3. (C) Ferries are old.
        """;

    private readonly SampleIndex _sample = fixture.Sample;

    [Fact]
    public void The_most_frequent_words_are_marked_only_if_the_query_has_no_other()
    {
        Assert.Equal("ferry", Assert.Single(Highlights("the ferry").Terms).Term);
        Assert.Equal("the", Assert.Single(Highlights("the").Terms).Term);
    }

    [Fact]
    public void Title_headings_and_paragraphs_are_marked_and_counted_together()
    {
        CableHighlights marks = Highlights("ferries");
        Assert.Single(marks.Title);
        Assert.Equal(["p2"], marks.Headings.Keys);
        Assert.Equal(["p2", "p3"], marks.Parts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("ferries", 4), Assert.Single(marks.Terms));
    }

    [Theory]
    [InlineData("in:summary kelp", "p1")]
    [InlineData("in:comment ferries", "p3")]
    [InlineData("subject:ferries", "")]
    public void What_is_asked_for_in_one_place_is_marked_there_alone(string query, string anchors) =>
        Assert.Equal(anchors, string.Join(' ', Highlights(query).Parts.Keys.Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("marlowe", "Classified by: Jane Marlowe")]
    [InlineData("classifiedby:marlowe", "Classified by: Jane Marlowe")]
    [InlineData("tag:SNAR", "TAGS: SNAR (Narcotics)")]
    [InlineData("009900", "CONFIDENTIAL LIMA 009900")]
    public void What_stands_outside_the_text_is_named(string query, string fact) => Assert.Equal([fact], Highlights(query).Facts);

    [Fact]
    public async Task A_row_says_why_it_matched_where_its_text_does_not()
    {
        Hit hit = (await _sample.SearchAsync("classifiedby:ashgrove kind:cable")).Hits[0];
        Snippet why = Assert.Single(hit.Snippets);
        Assert.StartsWith("Classified by: ", why.Text, StringComparison.Ordinal);
        Assert.Null(why.Anchor);
        Assert.Equal("Ashgrove", why.Text[why.Highlights[0].Start..why.Highlights[0].End], ignoreCase: true);
    }

    private CableHighlights Highlights(string query)
    {
        Cable cable = CableParser.Parse(new() { Id = "09LIMA9900", Body = Invented });
        return _sample.Index.HighlightsIn(cable, cable.SubjectTitle!, query);
    }
}
