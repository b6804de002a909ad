namespace CableSearch.Search.Contract;

/// <summary>Where a cable contains the words of a query.</summary>
/// <param name="Title">Highlights in the title of the cable.</param>
/// <param name="Headings">
/// Highlights in the headings of paragraphs. The key is the id of the paragraph in the page of the cable, such as <c>p4</c>. Headings
/// without highlights are left out.
/// </param>
/// <param name="Parts">
/// Highlights in the text of paragraphs. The key is the id of the paragraph. Paragraphs without highlights are left out.
/// </param>
/// <param name="Terms">
/// The clauses of the query in their order. Each has the number of its matches in title, headings and paragraphs.
/// </param>
/// <param name="Facts">
/// Other matching values of the cable, each as a line such as <c>Signed by: SMITH</c>. They are people, addressees, classification, TAGS
/// (subject codes) and references.
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
