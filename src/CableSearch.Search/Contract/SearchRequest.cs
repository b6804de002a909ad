namespace CableSearch.Search.Contract;

/// <summary>What is asked of the index: the state of a results page. The same for pages and API.</summary>
public sealed record SearchRequest
{
    /// <summary>Longest query, in UTF-16 units; what stands behind is left out with a note.</summary>
    public const int MaxQueryLength = 1000;

    /// <summary>Most hits a page.</summary>
    public const int MaxSize = 100;

    /// <summary>As typed.</summary>
    public string Query { get; init; } = "";

    /// <summary>
    /// Filters chosen beside the query: OR within a field, AND between fields. All required values must be there, and no excluded one.
    /// </summary>
    public IReadOnlyList<SearchFilter> Filters { get; init; } = [];

    /// <summary>First day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Order; null is relevance with a query, newest first without.</summary>
    public SearchSort? Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 1 to <see cref="MaxSize"/>; 0 asks for counts only.</summary>
    public int Size { get; init; } = 10;

    /// <summary>
    /// The words of the query if it is a headline; they find cables that share most of them where few documents have all. Not part of the
    /// address.
    /// </summary>
    public HeadlineWords? Headline { get; init; }

    /// <summary>Whether only the words as they are typed are searched for: no translation, no reading as a headline.</summary>
    public bool IsAsTyped { get; init; }

    /// <summary>
    /// Reads the parameters of an address (q, post, country, year, class, tag, caveat, kind, lang, has, from, to, sort, page, size).
    /// What can't be read is left out, with a sentence in <see cref="ReadingNotes"/>. <c>from</c> and <c>to</c> take a year, a month or a
    /// day, also as <c>200911</c> or <c>nov 2009</c>.
    /// </summary>
    public static SearchRequest Read(IEnumerable<KeyValuePair<string, string>> parameters) => SearchRequestParser.Parse(parameters);

    /// <summary>Sentences on parameters that could not be read.</summary>
    public IReadOnlyList<string> ReadingNotes { get; init; } = [];

    /// <summary>The address of this state, without a leading <c>?</c>: parameters in a fixed order, defaults left out.</summary>
    public string ToQueryString() => SearchRequestPrinter.Print(this);

    /// <summary>This state on page 1 with a filter added, or removed if it was chosen already.</summary>
    public SearchRequest Toggle(SearchFilter filter) => this with
    {
        Page = 1,
        Filters = Filters.Contains(filter)
            ? [.. Filters.Where(f => f != filter)]
            : [.. Filters.Where(f => f.Field != filter.Field || f.Value != filter.Value), filter],
    };

    /// <summary>Name of an order in addresses and in the API.</summary>
    public static string NameOf(SearchSort sort) => SearchRequestPrinter.NameOf(sort);
}
