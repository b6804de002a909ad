using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>The search words, filters and page number in an address of the coverage page.</summary>
/// <param name="Query">The words that articles must contain; empty for all articles.</param>
/// <param name="Filter">
/// The chosen outlets, languages, years and post. <see cref="CoverageReader"/> later adds the articles that the search words find.
/// </param>
/// <param name="Page">Number of the page, from 1.</param>
public sealed record CoverageRequest(string Query, CoverageFilter Filter, int Page)
{
    // Largest number of values that are read for one parameter. A reader chooses a few; an address with more values comes from a program.
    private const int MaxValues = 20;

    private const int MaxLength = 200;

    /// <summary>Reads the parameters of an address (q, outlet, lang, year, post, page). A value that can't be read is ignored.</summary>
    public static CoverageRequest Read(IQueryCollection query)
    {
        string words = query["q"].ToString().Trim();
        int page = int.TryParse(query["page"], CultureInfo.InvariantCulture, out int number)
            ? Math.Clamp(number, 1, CoverageView.MaxPage)
            : 1;
        CoverageFilter filter = new()
        {
            Outlets = Values(query, "outlet"),
            Languages = Values(query, "lang"),
            Years = Values(query, "year"),
            Post = Values(query, "post") is [var post, ..] ? post : null,
        };
        return new(words.Length <= SearchRequest.MaxQueryLength ? words : words[..SearchRequest.MaxQueryLength], filter, page);
    }

    /// <summary>Whether the reader searches for words or chose an outlet, a language, a year or a post.</summary>
    public bool IsNarrowed => Query.Length > 0 || Chosen.Any();

    /// <summary>The chosen outlets, languages, years and post, each with the name of its parameter in the address.</summary>
    public IEnumerable<(string Field, string Value)> Chosen =>
    [
        .. Filter.Outlets.Select(v => ("outlet", v)), .. Filter.Languages.Select(v => ("lang", v)),
        .. Filter.Years.Select(v => ("year", v)), .. Filter.Post is { } post ? [("post", post)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The address of the page with the given number in this list of articles.</summary>
    public string PageAddress(int page) => Address(Chosen, page);

    /// <summary>
    /// The address of the link for a filter, such as an outlet. The link leads to the first page of the list with this filter added. If the
    /// filter is already chosen, the link removes it.
    /// </summary>
    public string Toggle(string field, string value) => Address(
        Chosen.Contains((field, value)) ? Chosen.Where(c => c != (field, value)) : Chosen.Append((field, value)), 1);

    private string Address(IEnumerable<(string Field, string Value)> chosen, int page)
    {
        List<(string, string)> parameters = [.. Query.Length > 0 ? [("q", Query)] : Array.Empty<(string, string)>(), .. chosen];
        if (page > 1) parameters.Add(("page", page.ToString(CultureInfo.InvariantCulture)));
        string query = string.Join('&', parameters.Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}"));
        return query.Length == 0 ? "/coverage" : "/coverage?" + query;
    }

    private static string[] Values(IQueryCollection query, string field) =>
        [.. query[field].OfType<string>().Select(v => v.Trim()).Where(v => v.Length is > 0 and <= MaxLength)
            .Distinct(StringComparer.Ordinal).Take(MaxValues)];
}
