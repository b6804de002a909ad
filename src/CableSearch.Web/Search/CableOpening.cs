using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>
/// The first words of a cable. A list shows them where a hit has no snippets, because there is no query, and in place of a missing subject.
/// </summary>
internal static class CableOpening
{
    // Largest number of characters of a cable's first words that a list shows: about two lines.
    private const int MaxLength = 180;

    /// <summary>The summary of the cable or, if it has none, its first paragraph, in one line; null if the cable has no text.</summary>
    public static string? Of(Cable cable) =>
        (cable.Summary ?? (cable.Paragraphs is [{ } begin, ..] ? begin.Text : null))?.ReplaceLineEndings(" ");

    /// <summary>
    /// The first words of cables in a list, by id: of those without a subject and, if the list has no query, of all. Cables whose text
    /// can't be read are left out.
    /// </summary>
    public static Task<IReadOnlyDictionary<string, string>> OfAsync(
        SearchRequest request, IEnumerable<Hit> hits, CableArchive archive, CancellationToken stop) => OfAsync(
            hits.Where(h => h.Kind == "cable" && (request.Query is "" || h.Title == h.Id)).Select(h => h.Id), archive, stop);

    /// <summary>
    /// The first words of those items of a list whose cables have no subject, by id. Cables whose text can't be read are left out.
    /// </summary>
    public static Task<IReadOnlyDictionary<string, string>> OfAsync(
        IEnumerable<ListEntry> entries, CableArchive archive, CancellationToken stop) =>
        OfAsync(entries.Select(e => e.Cable).OfType<CableHeading>().Where(c => c.Title == c.Id).Select(c => c.Id), archive, stop);

    private static async Task<IReadOnlyDictionary<string, string>> OfAsync(
        IEnumerable<string> cables, CableArchive archive, CancellationToken stop)
    {
        string[] ids = [.. cables.Distinct(StringComparer.Ordinal).Take(SearchRequest.MaxSize)];
        if (ids is []) return new Dictionary<string, string>();
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach ((string id, CableText text) in await archive.Cables.TextsAsync(ids, stop))
            if (Of(CableParser.Parse(text)) is { } opening && !string.IsNullOrWhiteSpace(opening)) found[id] = Cut(opening.Trim());
        return found;
    }

    // Cuts a text after a word.
    private static string Cut(string text)
    {
        if (text.Length <= MaxLength) return text;
        int end = text.LastIndexOf(' ', MaxLength);
        return (end > 0 ? text[..end] : text[..MaxLength]) + " …";
    }
}
