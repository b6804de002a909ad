using CableSearch.Cables.Marks;

namespace CableSearch.Search.Documents;

/// <summary>The body as it is searched: without page breaks, so that a phrase across one is found.</summary>
internal static class SearchableBody
{
    public static string Of(string body) => PageBreaks.Without(body);
}
