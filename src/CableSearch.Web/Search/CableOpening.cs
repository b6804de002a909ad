using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>
/// The first words of a cable. A list shows them for a cable without a subject, in place of the subject. If there is no query, hits have no
/// snippets, and the list shows the first words of every cable.
/// </summary>
internal static class CableOpening
{
    // Largest number of characters of a cable's first words that a list shows: about two lines.
    private const int MaxLength = 180;

    /// <summary>
    /// The summary of the cable, without line breaks. If the cable has no summary, its first paragraph; null if it has no paragraph either.
    /// </summary>
    public static string? Of(Cable cable) =>
        (cable.Summary ?? (cable.Paragraphs is [{ } begin, ..] ? begin.Text : null))?.ReplaceLineEndings(" ");

    /// <summary>
    /// The first words of cables among the hits, by id. If the search has a query, only cables without a subject are taken. Cables whose
    /// text can't be read are left out.
    /// </summary>
    public static Task<IReadOnlyDictionary<string, string>> OfAsync(
        SearchRequest request, IEnumerable<Hit> hits, CableArchive archive, CancellationToken stop) => OfAsync(
            hits.Where(h => h.Kind == "cable" && (request.Query is "" || h.Title == h.Id)).Select(h => h.Id), archive, stop);

    /// <summary>
    /// The first words of the cables in a reader's list that have no subject, by id. Cables whose text can't be read are left out.
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

    // Cuts a text that is too long at the end of a word.
    private static string Cut(string text)
    {
        if (text.Length <= MaxLength) return text;
        int end = text.LastIndexOf(' ', MaxLength);
        return (end > 0 ? text[..end] : text[..MaxLength]) + " …";
    }
}
