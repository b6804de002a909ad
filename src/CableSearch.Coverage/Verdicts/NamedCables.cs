using CableSearch.Archive.Contract;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Quotations;

namespace CableSearch.Coverage.Verdicts;

/// <summary>The cables that an article names as the source of a quotation.</summary>
/// <param name="Ids">
/// Canonical ids of the cables that are named in the sentences around the quotation. If no cable is named there, the ids of all cables that
/// the article names.
/// </param>
/// <param name="Held">Ids of cables in the archive. All cables in the archive that the article names are among them.</param>
internal sealed record NamedCables(IReadOnlyList<string> Ids, IReadOnlySet<string> Held)
{
    // If the article names more cables than this, the sentence about them gives only their number, and not their ids.
    private const int MaxListed = 3;

    public static NamedCables None { get; } = new([], new HashSet<string>());

    /// <summary>The cables that the article names for a quotation.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="article">The article.</param>
    /// <param name="held">Ids of the cables that were compared with the article; all held cables that it names are among them.</param>
    public static NamedCables Of(FoundQuotation quotation, Article article, IReadOnlySet<string> held)
    {
        string[] beside = [.. CableMentions.Find(quotation.Context, [], []).Select(l => l.CableId)];
        return new(beside.Length > 0 ? beside : [.. CableMentions.Named(article).Select(l => l.CableId)], held);
    }

    /// <summary>
    /// A sentence that says that the passage is not in a cable that the article names. Null if a cable that the article names contains the
    /// passage, or if the article names no cable.
    /// </summary>
    /// <param name="found">Id of the cable that contains the passage.</param>
    /// <param name="alsoIn">Ids of other cables that contain the passage too.</param>
    public string? Doubt(string found, IReadOnlyList<string> alsoIn)
    {
        if (Ids.Count == 0 || Ids.Contains(found) || alsoIn.Any(Ids.Contains)) return null;
        if (Ids.Count > MaxListed) return $"The article names {Ids.Count} cables. This passage is in another one: {found}.";
        string names = string.Join(", ", Ids.Select(id => Held.Contains(id) ? id : id + " (not in this archive)"));
        return $"The article names {names}. This passage is in another cable: {found}.";
    }
}
