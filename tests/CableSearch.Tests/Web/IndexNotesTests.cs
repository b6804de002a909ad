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
        SearchAnswer answer = new()
        {
            Request = new() { Query = "kelp" },
            Understood = "kelp",
            Notes = ["“kelp” is a word.", .. index.Notes],
            Total = 0,
            Index = index,
            Sort = SearchSort.Relevance,
            Hits = [],
            Facets = new Dictionary<string, IReadOnlyList<FacetValue>>(),
            Timeline = [],
        };
        Assert.Equal(["“kelp” is a word."], new ResultsView(answer, new HashSet<string>(), null) { Change = 3 }.Notes);
    }
}
