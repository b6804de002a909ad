namespace CableSearch.Search.Contract;

/// <summary>A search with its filters, order and page. The pages of the site and the API both use this type.</summary>
public sealed record SearchRequest
{
    /// <summary>Longest query, in UTF-16 units. The rest of a longer one is ignored, with a note.</summary>
    public const int MaxQueryLength = 1000;

    /// <summary>Largest number of hits on a page.</summary>
    public const int MaxSize = 100;

    /// <summary>
    /// Number of hits that can be reached page by page. Hits after that are on no page, because each further page takes the site more work.
    /// Downloads contain all hits.
    /// </summary>
    public const int MaxPlace = 10_000;

    /// <summary>The query as typed.</summary>
    public string Query { get; init; } = "";

    /// <summary>
    /// Filters that were selected in addition to the query. Several values of a field are alternatives: a hit must match one of them. It
    /// must also match all required values, and no excluded one.
    /// </summary>
    public IReadOnlyList<SearchFilter> Filters { get; init; } = [];

    /// <summary>First day of the dates to search, inclusive; null for no limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the dates to search, inclusive; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Order of the hits. Null means by relevance if there is a query, and newest first if there is none.</summary>
    public SearchSort? Sort { get; init; }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Number of hits on a page, at most <see cref="MaxSize"/>; 0 asks for counts only.</summary>
    public int Size { get; init; } = 10;

    /// <summary>
    /// The words of the query if it is a news headline; null for any other query. If few documents contain all of the words, the search
    /// also finds cables that have most of them. These words are not part of a search's address: they are found again from the query
    /// whenever the address is opened.
    /// </summary>
    public HeadlineWords? Headline { get; init; }

    /// <summary>Whether the query is searched for only as typed: it is not treated as a headline, and not translated.</summary>
    public bool IsAsTyped { get; init; }

    /// <summary>
    /// Parses the parameters of an address (q, post, country, year, class, tag, caveat, kind, lang, has, from, to, words, sort, page,
    /// size). A parameter that can't be parsed is left out, and <see cref="ReadingNotes"/> tells the reader why. <c>from</c> and <c>to</c>
    /// accept a year, a month or a day, also as <c>200911</c>, <c>11/2009</c> or <c>nov 2009</c>.
    /// </summary>
    public static SearchRequest Read(IEnumerable<KeyValuePair<string, string>> parameters) => SearchRequestParser.Parse(parameters);

    /// <summary>Sentences for the reader on parameters that could not be parsed.</summary>
    public IReadOnlyList<string> ReadingNotes { get; init; } = [];

    /// <summary>
    /// This request as the query string of an address, without a leading <c>?</c>. Parameters have a fixed order, and default values are
    /// left out.
    /// </summary>
    public string ToQueryString() => SearchRequestPrinter.Print(this);

    /// <summary>This request on page 1, with a filter added, or removed if it was selected already.</summary>
    public SearchRequest Toggle(SearchFilter filter) => this with
    {
        Page = 1,
        Filters = Filters.Contains(filter)
            ? [.. Filters.Where(f => f != filter)]
            : [.. Filters.Where(f => f.Field != filter.Field || f.Value != filter.Value), filter],
    };

    /// <summary>Number of the last page of results, from 1. Hits after the first <see cref="MaxPlace"/> are on no page.</summary>
    /// <param name="total">Number of hits.</param>
    /// <param name="size">Number of hits on a page; 0 counts as 1.</param>
    public static int LastPageOf(int total, int size)
    {
        int shown = Math.Min(total, MaxPlace), each = Math.Max(1, size);
        return Math.Max(1, (shown + each - 1) / each);
    }

    /// <summary>Name of an order of hits in addresses and in the API.</summary>
    public static string NameOf(SearchSort sort) => SearchRequestPrinter.NameOf(sort);
}
