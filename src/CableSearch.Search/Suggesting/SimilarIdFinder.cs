using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>
/// Finds ids similar to the id of a cable that the archive does not have. A similar id has the same year. Behind the year one character is
/// added, missing or different, or two neighbouring characters are swapped. Ids of cables in the archive come before ids that documents
/// only cite.
/// </summary>
internal static class SimilarIdFinder
{
    private const int MaxIds = 3;

    public static IReadOnlyList<string> Of(CableId id, TermDictionary terms)
    {
        string wanted = id.ToString();
        if (terms.DocumentFrequency(IndexFields.Key, wanted) > 0) return [];
        string year = (id.Year % 100).ToString("00", CultureInfo.InvariantCulture);
        return [.. In(IndexFields.Key, 0).Concat(In(IndexFields.Cites, 1))
            .OrderBy(n => n.Rank).ThenBy(n => n.IsOtherStation).ThenBy(n => n.Distance).ThenBy(n => n.Id, StringComparer.Ordinal)
            .Select(n => n.Id).Distinct(StringComparer.Ordinal).Take(MaxIds)];

        IEnumerable<(string Id, int Rank, bool IsOtherStation, int Distance)> In(string field, int rank) =>
            from value in terms.WithPrefix(field, year)
            where value.Word != wanted && EditDistance.Between(wanted, value.Word, 1) <= 1
            let other = CableId.TryParse(value.Word, out CableId read) ? read : id
            select (value.Word, rank, other.Station != id.Station, Math.Abs(other.Serial - id.Serial));
    }
}
