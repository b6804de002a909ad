using CableSearch.Cables.Marks;

namespace CableSearch.Search.Documents;

/// <summary>The body as it is searched: all of it but the marks between pages, so that a phrase over one is whole.</summary>
internal static class SearchableBody
{
    public static string Of(string body) => PageBreaks.Without(body);
}
