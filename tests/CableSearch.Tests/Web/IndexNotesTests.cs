using CableSearch.Search.Contract;
using CableSearch.Web.Layout;
using CableSearch.Web.Search;

namespace CableSearch.Tests.Web;

/// <summary>What the index lacks is said at the top of every page, so a page of results does not say it again.</summary>
public sealed class IndexNotesTests
{
    public static TheoryData<IndexStatus> Incomplete =>
    [
        new IndexStatus(3, 9, 40, "gen-000002", null) { Wanted = 9, Expected = 90 },
        new IndexStatus(3, 9, 40, "gen-000002", null),
        new IndexStatus(3, 9, 40, "gen-000002", "The index was damaged; it is built anew.") { Wanted = 9, Expected = 90 },
        new IndexStatus(9, 9, 40, "gen-000002", "The index was damaged; it is built anew."),
    ];

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void A_page_of_results_keeps_only_its_other_notes(IndexStatus index)
    {
        Assert.NotEmpty(index.Notes);
        Assert.NotNull(IndexText.Of(index));
        SearchAnswer answer = Empty(index, ["“kelp” is a word.", .. index.Notes]);
        Assert.Equal(["“kelp” is a word."], new ResultsView(answer, new HashSet<string>(), null) { Change = 3 }.Notes);
    }

    [Theory]
    [InlineData(3, "No results yet")]
    [InlineData(9, "Nothing found")]
    public void Nothing_is_said_to_be_missing_while_documents_wait_to_be_indexed(long change, string found) =>
        Assert.Equal(found, ResultsText.Found(Empty(new(change, 9, 40, "gen-000002", null), [])));

    private static SearchAnswer Empty(IndexStatus index, IReadOnlyList<string> notes) => new()
    {
        Request = new() { Query = "kelp" },
        Understood = "kelp",
        Notes = notes,
        Total = 0,
        Index = index,
        Sort = SearchSort.Relevance,
        Hits = [],
        Facets = new Dictionary<string, IReadOnlyList<FacetValue>>(),
        Timeline = [],
    };
}
