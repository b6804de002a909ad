using CableSearch.Archive.Readers;

namespace CableSearch.Web.Bookmarks;

/// <summary>Reads the tags that a reader writes for an item of a list.</summary>
internal static class ItemTags
{
    /// <summary>
    /// Splits texts into tags at their commas. White space within a tag becomes single spaces; repeated tags are left out.
    /// </summary>
    public static IReadOnlyList<string> Of(IEnumerable<string?> written) =>
        [.. written.SelectMany(t => (t ?? "").Split(',')).Select(InOneLine).Where(t => t is not "")
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether the archive accepts the tags: neither their number nor the length of any tag exceeds the limit.</summary>
    public static bool AreShort(IReadOnlyList<string> tags) =>
        tags.Count <= ListItemStore.MaxTags && tags.All(t => t.Length <= ListItemStore.MaxTagLength);

    private static string InOneLine(string tag) => string.Join(' ', tag.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
