using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>What a page of results shows.</summary>
/// <param name="Answer">The results from the index.</param>
/// <param name="Bookmarked">Ids of the cables and slugs of the articles that the reader saved.</param>
/// <param name="Named">If the whole query is the id of a cable: this id in its canonical spelling. Otherwise null.</param>
public sealed record ResultsView(SearchAnswer Answer, IReadOnlySet<string> Bookmarked, string? Named)
{
    private const int MostSubjects = 6;

    /// <summary>Number of the archive's last change that was in the index when the results were read.</summary>
    public required long Change { get; init; }

    /// <summary>The reader's lists. The first is the list to which new items are saved.</summary>
    public IReadOnlyList<ReaderList> Lists { get; init; } = [];

    /// <summary>
    /// Copies of the hits that are articles. A copy is another article with nearly the same text, such as an agency's story in another
    /// paper. The key is the slug of the hit. Copies are not hits themselves.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>> Copies { get; init; } = new Dictionary<string, IReadOnlyList<StoryCopy>>();

    /// <summary>First words of hits that have no snippets or no subject, by id of the cable.</summary>
    public IReadOnlyDictionary<string, string> Openings { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The filters that a browse page always has. For example, the page of Embassy Lima lists the cables with the filter for this post. The
    /// reader did not choose these filters, so the page does not offer to remove them. Empty on the page of a search.
    /// </summary>
    public IReadOnlyList<SearchFilter> Given { get; init; } = [];

    /// <summary>
    /// Whether the page is the browse page of a period, such as a month. The reader did not choose this period, so the page does not offer
    /// to remove it.
    /// </summary>
    public bool IsPeriodGiven { get; init; }

    /// <summary>Whether the page is a browse page, such as that of a post or of a month, and not the page of a search.</summary>
    public bool IsBrowsed => Given is not [] || IsPeriodGiven;

    /// <summary>The filters that the reader chose.</summary>
    public IEnumerable<SearchFilter> Chosen => Request.Filters.Except(Given);

    /// <summary>The search request that was answered.</summary>
    public SearchRequest Request => Answer.Request;

    /// <summary>Number of the last page, from 1.</summary>
    public int LastPage => SearchRequest.LastPageOf(Answer.Total, Request.Size);

    /// <summary>
    /// Sentences about how the query was understood. For example, one says which part of it was searched for as plain words. The sentence
    /// with the English words of a headline is left out, because the page shows these words by themselves. The sentences about the index
    /// are left out too, because every page shows them at its top.
    /// </summary>
    public IEnumerable<string> Notes => Request.ReadingNotes.Concat(Answer.Notes).Except(Answer.Index.Notes, StringComparer.Ordinal)
        .Where(note => Answer.AlsoAsked is not { } english || !note.Contains(english, StringComparison.Ordinal));

    /// <summary>Whether the reader chose filters or a period.</summary>
    public bool IsNarrowed => FilterCount > 0;

    /// <summary>
    /// Filters for places that the query names. Those that do not reduce the number of results are left out. For example, if all cables in
    /// the archive are from posts in one country, the filter for this country changes nothing.
    /// </summary>
    public IReadOnlyList<SuggestedFilter> Narrowing => [.. Answer.Suggestions.Filters.Where(f => f.Count < Answer.Total)];

    /// <summary>How many filters the reader chose; a period counts as one.</summary>
    public int FilterCount => Chosen.Count() + (ChosenPeriod is null ? 0 : 1);

    /// <summary>The period that the reader chose, as text; null for none.</summary>
    public string? ChosenPeriod => IsPeriodGiven ? null : ResultsText.Period(Request);

    /// <summary>
    /// The most frequent subjects (TAGS) of a post or country, for its own page; empty on any other page.
    /// </summary>
    public IReadOnlyList<FacetValue> Subjects => Given.Any(f => f.Field is "post" or "country")
        ? [.. Answer.Facets.GetValueOrDefault("tag", []).Take(MostSubjects)]
        : [];

    /// <summary>
    /// The values of a facet that the page offers as filters. A browse page does not offer a facet with only one value, and the page of a
    /// post offers no other posts. Years are always offered, because the form for a period is shown below them.
    /// </summary>
    public IReadOnlyList<FacetValue> Offered(string field)
    {
        IReadOnlyList<FacetValue> values = Answer.Facets.GetValueOrDefault(field, []);
        return IsBrowsed && field != "year" && (values.Count < 2 || Given.Any(f => f.Field == field)) ? [] : values;
    }

    /// <summary>The address of another page of the same results.</summary>
    public string PageAddress(int page) => SearchAddress.Of(Request with { Page = page });

    /// <summary>The address of the same results in another order.</summary>
    public string OrderAddress(SearchSort sort) => SearchAddress.Of(Request with { Sort = sort, Page = 1 });

    /// <summary>The address of the first page with another number of results on a page.</summary>
    public string SizeAddress(int size) => SearchAddress.Of(Request with { Size = size, Page = 1 });

    /// <summary>The address of the results without filters and period.</summary>
    public string ClearAddress => SearchAddress.Of(Request with { Filters = [], From = null, To = null, Page = 1 });

    /// <summary>The address of the same search without its limit to a period.</summary>
    public string AnyPeriodAddress => SearchAddress.Of(Request with { From = null, To = null, Page = 1 });

    /// <summary>
    /// The address that a bar of the timeline links to: the same search limited to the period of the bar. If it is limited to this period
    /// already, the limit is removed.
    /// </summary>
    public string PeriodAddress(TimelineBar bar) =>
        IsChosen(bar) ? AnyPeriodAddress : SearchAddress.Of(Request with { From = bar.From, To = bar.To, Page = 1 });

    /// <summary>Whether the search is limited to exactly the period of this bar.</summary>
    public bool IsChosen(TimelineBar bar) => Request.From == bar.From && Request.To == bar.To;

    /// <summary>
    /// The address of the results for exactly the words that were typed. The query is not translated into English, and not treated as a
    /// news headline.
    /// </summary>
    public string AsTypedAddress => SearchAddress.Of(Request with { IsAsTyped = true, Page = 1 });

    /// <summary>The address of the results with the given filter added. If the search has this filter already, it is removed.</summary>
    public string ToggleAddress(SearchFilter filter) => SearchAddress.Of(Request.Toggle(filter));

    /// <summary>The address of the results for the given query with the filters of this search.</summary>
    public string QueryAddress(string query) => SearchAddress.Of(Request with { Query = query, Page = 1 });

    /// <summary>
    /// The address of the results with a suggested filter. The filter replaces words of the query: the word <c>peru</c> becomes the filter
    /// for the country Peru.
    /// </summary>
    public string OfferAddress(SuggestedFilter offer) => SearchAddress.Of(Request.Toggle(offer.Filter) with { Query = offer.Query });

    /// <summary>
    /// The address of a hit's page. It contains the search, so that the page highlights the matches and links to the next hit.
    /// </summary>
    public string HitAddress(Hit hit, string? anchor = null) =>
        ResultAddress.Of(hit, Request, PlaceOf(hit)) + (anchor is null ? "" : $"#{anchor}");

    // A close match is not one of the results, so it has no position number in them.
    private int? PlaceOf(Hit hit) => !Answer.Suggestions.IsRelaxed && Places.TryGetValue(hit.Id, out int place)
        ? ((Request.Page - 1) * Request.Size) + place
        : null;

    private Dictionary<string, int> Places => _places ??= Answer.Hits
        .Select((hit, i) => (hit.Id, Place: i + 1))
        .DistinctBy(h => h.Id)
        .ToDictionary(h => h.Id, h => h.Place, StringComparer.Ordinal);

    private Dictionary<string, int>? _places;
}
