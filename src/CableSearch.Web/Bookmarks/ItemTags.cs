using CableSearch.Archive.Readers;

namespace CableSearch.Web.Bookmarks;

/// <summary>The tags of an item, as the reader writes them.</summary>
internal static class ItemTags
{
    /// <summary>The tags in the texts, which are split at commas. White space becomes single spaces; repeated tags are left out.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string?> written) =>
        [.. written.SelectMany(t => (t ?? "").Split(',')).Select(InOneLine).Where(t => t is not "")
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether the archive accepts the tags: neither their number nor the length of any tag exceeds the limit.</summary>
    public static bool AreShort(IReadOnlyList<string> tags) =>
        tags.Count <= ListItemStore.MaxTags && tags.All(t => t.Length <= ListItemStore.MaxTagLength);

    private static string InOneLine(string tag) => string.Join(' ', tag.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
