namespace CableSearch.Web.Http;

/// <summary>The parameters of a page's address, for links to the same page in another state.</summary>
internal static class QueryState
{
    /// <summary>
    /// The query string with one parameter set to another value, or without it if the value is null. All other parameters stay.
    /// </summary>
    /// <returns>The query string with its <c>?</c>; empty if it has no parameters.</returns>
    public static string With(IQueryCollection query, string name, string? value)
    {
        QueryString others = QueryString.Create(query.Where(p => p.Key != name)
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v))));
        return (value is null ? others : others.Add(name, value)).ToUriComponent();
    }
}
