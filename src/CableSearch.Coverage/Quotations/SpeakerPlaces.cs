using System.Collections.Frozen;
using CableSearch.Cables.Tables;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Quotations;

/// <summary>
/// The cities of the embassies and consulates. Newspapers and cables use the name of a city for the embassy there. So in "Cairo wrote",
/// Cairo is no person.
/// </summary>
internal static class SpeakerPlaces
{
    // The name of a post is its kind and its city: "Embassy Lima", "Consulate Santiago de Cuba". The city is all words after the first.
    private static readonly FrozenSet<string> Cities = PostTable.Posts
        .Select(p => Folding.Of(string.Join(' ', p.Name.Split(' ').Skip(1)))).Where(c => c.Length > 0)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is that of a city with a post.</summary>
    public static bool Has(string name) => Cities.Contains(Folding.Of(name));
}
