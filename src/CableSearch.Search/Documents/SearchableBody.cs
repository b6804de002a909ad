using CableSearch.Cables.Marks;

namespace CableSearch.Search.Documents;

/// <summary>
/// The body of a cable as it is indexed: without page breaks. So a phrase is found even if a page break of the telegram is in the middle of
/// it.
/// </summary>
internal static class SearchableBody
{
    public static string Of(string body) => PageBreaks.Without(body);
}
