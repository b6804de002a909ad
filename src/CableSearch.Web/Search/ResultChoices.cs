using CableSearch.Archive.Contract;
using CableSearch.Archive.Readers;
using CableSearch.Coverage;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Search;

/// <summary>
/// A reader can save several results of a search to a list at once. This class says which choices a page offers, such as "this page" or
/// "all", and reads the results of a choice as items for the list.
/// </summary>
internal sealed class ResultChoices(CableIndex index, HeadlineSearch searches)
{
    /// <summary>
    /// The choices for a page of results, each with the number of its results. A choice is left out if it has the same results as another.
    /// </summary>
    public static IEnumerable<(ResultChoice Choice, int Count)> Of(ResultsView view)
    {
        int total = view.Answer.Total, shown = view.Answer.Hits.Count;
        if (shown > 0 && shown < total) yield return (ResultChoice.Page, shown);
        if (total > SearchRequest.MaxSize && shown < SearchRequest.MaxSize) yield return (ResultChoice.First, SearchRequest.MaxSize);
        yield return (ResultChoice.All, Math.Min(total, ListItemStore.MaxItems));
    }

    /// <summary>A choice as the form shows it: <c>This page (25)</c>.</summary>
    public static string Label(ResultChoice choice, int count, SearchAnswer answer) => choice switch
    {
        ResultChoice.Page => $"This page ({CountFormat.Of(count)})",
        ResultChoice.All when count == answer.Total && !answer.Index.IsBeingBuilt => $"All {CountFormat.Of(count)}",
        ResultChoice.All when count == answer.Total => $"All {CountFormat.Of(count)} so far",
        _ => $"The first {CountFormat.Of(count)}",
    };

    /// <summary>The chosen results as items of a list, in the order of the search. Close matches are left out.</summary>
    public async Task<IReadOnlyList<ItemTarget>> ReadAsync(SearchRequest request, ResultChoice choice, CancellationToken stop)
    {
        SearchRequest first = choice == ResultChoice.Page ? request : request with { Page = 1, Size = SearchRequest.MaxSize };
        SearchAnswer answer = await searches.SearchAsync(first, stop);
        if (answer.Suggestions.IsRelaxed) return [];
        if (choice != ResultChoice.All || answer.Total <= answer.Hits.Count) return [.. answer.Hits.Select(TargetOf)];
        return await index.AllAsync(request, stop).Take(ListItemStore.MaxItems).Select(TargetOf).ToListAsync(stop);
    }

    private static ItemTarget TargetOf(Hit hit) => new(hit.Kind == "cable" ? ItemKind.Cable : ItemKind.Article, hit.Id);
}
