namespace CableSearch.Search.Contract;

/// <summary>Where a cable contains the words of a query.</summary>
/// <param name="Title">Highlights in the title of the cable.</param>
/// <param name="Headings">
/// Highlights in the headings of paragraphs. The key is the id of the paragraph in the page, such as <c>p4</c>. Headings without highlights
/// are left out.
/// </param>
/// <param name="Parts">Highlights in the text of paragraphs, with the same keys. Paragraphs without highlights are left out.</param>
/// <param name="Terms">
/// Each clause of the query with the number of its matches in title, headings and paragraphs, in the order of the query.
/// </param>
/// <param name="Facts">
/// Other values of the cable that match, each as a line such as <c>Signed by: SMITH</c>: people, addressees, classification, TAGS (subject
/// codes), references.
/// </param>
public sealed record CableHighlights(
    IReadOnlyList<Highlight> Title,
    IReadOnlyDictionary<string, IReadOnlyList<Highlight>> Headings,
    IReadOnlyDictionary<string, IReadOnlyList<Highlight>> Parts,
    IReadOnlyList<(string Term, int Count)> Terms,
    IReadOnlyList<string> Facts)
{
    private static readonly Dictionary<string, IReadOnlyList<Highlight>> Nowhere = [];

    /// <summary>No highlights.</summary>
    public static CableHighlights None { get; } = new([], Nowhere, Nowhere, [], []);
}
