namespace CableSearch.Search.Contract;

/// <summary>Where the words of a query stand in a cable.</summary>
/// <param name="Title">Highlights in its title.</param>
/// <param name="Headings">Highlights in the headings of its paragraphs, by anchor; those without any are left out.</param>
/// <param name="Parts">Highlights in the reading text of its paragraphs, by anchor; paragraphs without any are left out.</param>
/// <param name="Terms">
/// Each clause of the query with the number of its matches in title, headings and paragraphs, in the order of the query.
/// </param>
/// <param name="Facts">What else the query found, each with what it is: who classified or signed it, addressees, TAGS.</param>
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
