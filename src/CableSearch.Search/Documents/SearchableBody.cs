using CableSearch.Cables.Marks;

namespace CableSearch.Search.Documents;

/// <summary>The body of a cable as it is indexed: without page breaks, so that a phrase that continues on the next page is found.</summary>
internal static class SearchableBody
{
    public static string Of(string body) => PageBreaks.Without(body);
}
