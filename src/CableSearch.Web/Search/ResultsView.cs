using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>A page of results.</summary>
/// <param name="Answer">What the index answered.</param>
/// <param name="Kept">Ids that the reader bookmarked.</param>
/// <param name="Named">The cable whose id is the query, where it is known but not to be read here; otherwise null.</param>
public sealed record ResultsView(SearchAnswer Answer, IReadOnlySet<string> Kept, string? Named)
{
    /// <summary>The last change of the archive that was searchable when it was asked.</summary>
    public required long Change { get; init; }

    /// <summary>What was asked.</summary>
    public SearchRequest Request => Answer.Request;

    /// <summary>Number of the last page.</summary>
    public int LastPage => Math.Max(1, (Answer.Total + Math.Max(1, Request.Size) - 1) / Math.Max(1, Request.Size));

    /// <summary>Sentences on what was asked and answered.</summary>
    public IEnumerable<string> Notes => Request.ReadingNotes.Concat(Answer.Notes).Distinct(StringComparer.Ordinal);

    /// <summary>Whether anything narrows the search beside the query.</summary>
    public bool IsNarrowed => Request.Filters is not [] || Request.From is not null || Request.To is not null;

    /// <summary>The address of another page of the same results.</summary>
    public string PageAddress(int page) => SearchAddress.Of(Request with { Page = page });

    /// <summary>The address of the same results in another order.</summary>
    public string OrderAddress(SearchSort sort) => SearchAddress.Of(Request with { Sort = sort, Page = 1 });

    /// <summary>The address of the results without what narrows them.</summary>
    public string ClearAddress => SearchAddress.Of(Request with { Filters = [], From = null, To = null, Page = 1 });

    /// <summary>The address of the results of a period, or of all periods if it is the one that is chosen.</summary>
    public string PeriodAddress(TimelineBar bar) => SearchAddress.Of(IsChosen(bar)
        ? Request with { From = null, To = null, Page = 1 }
        : Request with { From = bar.From, To = bar.To, Page = 1 });

    /// <summary>Whether exactly this period is chosen.</summary>
    public bool IsChosen(TimelineBar bar) => Request.From == bar.From && Request.To == bar.To;

    /// <summary>The address with a value chosen, or given up.</summary>
    public string ToggleAddress(SearchFilter filter) => SearchAddress.Of(Request.Toggle(filter));

    /// <summary>The address of another query with the same filters.</summary>
    public string QueryAddress(string query) => SearchAddress.Of(Request with { Query = query, Page = 1 });

    /// <summary>The address with a filter that words of the query name, without those words.</summary>
    public string OfferAddress(OfferedFilter offer) => SearchAddress.Of(Request.Toggle(offer.Filter) with { Query = offer.Query });

    /// <summary>Path of a hit's page, with the results that it stands in: its matches are marked there, and its neighbours a click away.</summary>
    public string HitAddress(Hit hit, string? anchor = null) => ResultAddress.Of(hit, Request, PlaceOf(hit)) + (anchor is null ? "" : $"#{anchor}");

    // What is only near has no place among the results.
    private int? PlaceOf(Hit hit) => !Answer.Advice.IsRelaxed && Places.TryGetValue(hit.Id, out int place) ? ((Request.Page - 1) * Request.Size) + place : null;

    private Dictionary<string, int> Places => _places ??= Answer.Hits.Select((hit, i) => (hit.Id, Place: i + 1)).DistinctBy(h => h.Id).ToDictionary(h => h.Id, h => h.Place, StringComparer.Ordinal);

    private Dictionary<string, int>? _places;
}
