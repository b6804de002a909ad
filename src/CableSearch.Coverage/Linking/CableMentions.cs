using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Coverage.Linking;

/// <summary>
/// Finds the cables that an article names. Each cable gets one of three sentences as its evidence, which the site shows beside the link.
/// The sentence says how the article names the cable: in its text, by a hyperlink, or in the list of cables that came with the article.
/// </summary>
internal static partial class CableMentions
{
    private const int MaxLinks = 500;

    private const string Listed = "Listed with the article as a cable that it reports.", Addressed = "Links to the cable's page.",
        InText = "Names the cable in its text.";

    private static readonly HashSet<string> Sentences = new(StringComparer.Ordinal) { Listed, Addressed, InText };

    /// <summary>
    /// Finds the cables that an article names in its text or by hyperlinks, and the cables that the source lists with the article.
    /// </summary>
    /// <param name="text">Title and text of the article.</param>
    /// <param name="targets">Addresses of the hyperlinks in the article.</param>
    /// <param name="listed">Ids of the cables that the source lists with the article.</param>
    public static IReadOnlyList<ArticleLink> Find(string text, IReadOnlyList<string> targets, IReadOnlyList<string> listed)
    {
        Dictionary<string, ArticleLink> links = new(StringComparer.Ordinal);
        foreach (string id in listed) Add(links, id, Listed);
        foreach (string target in targets)
            if (OldAddress.Match(target) is { Success: true } address) Add(links, address.Groups[1].Value, Addressed);
        foreach (Match match in Id.Matches(text))
            if (CableId.TryParse(match.Value, out CableId id) && PostTable.TryOfStation(id.Station, out _))
                Add(links, match.Value, InText);
        return [.. links.Values.OrderBy(l => l.CableId, StringComparer.Ordinal).Take(MaxLinks)];
    }

    /// <summary>
    /// The links of a stored article to cables that the article or its source names. Each of them has one of the three sentences as its
    /// evidence. Links with other evidence were found by comparing texts, and are left out.
    /// </summary>
    public static IReadOnlyList<ArticleLink> Named(Article article) => [.. article.Links.Where(l => Sentences.Contains(l.Evidence))];

    /// <summary>
    /// The kind of evidence for a cable that an article names: <c>address</c> for a hyperlink to the cable; <c>id</c> for the cable's id in
    /// the text or in the source's list.
    /// </summary>
    public static string KindOf(ArticleLink named) => named.Evidence == Addressed ? "address" : "id";

    /// <summary>Whether the article gives the cable's id in its text only, where it may be misprinted.</summary>
    public static bool IsTyped(ArticleLink named) => named.Evidence == InText;

    private static void Add(Dictionary<string, ArticleLink> links, string written, string evidence)
    {
        if (CableId.TryParse(written, out CableId id)) links.TryAdd(id.ToString(), new(id.ToString(), evidence, null));
    }

    [GeneratedRegex(@"/cable/\d{4}/\d{2}/([0-9A-Za-z]{5,40})\.html", RegexOptions.CultureInvariant)]
    private static partial Regex OldAddress { get; }

    // An id must be in capitals and without blanks. A looser form ("09 Lima 1667") is often something else in running text. A Chinese
    // letter may come directly before or after the id, because Chinese is written without blanks.
    [GeneratedRegex(@"(?<![0-9A-Za-z_])[0-9]{2}[A-Z]{3,20}[0-9]{1,6}(?![0-9A-Za-z_])", RegexOptions.CultureInvariant)]
    private static partial Regex Id { get; }
}
