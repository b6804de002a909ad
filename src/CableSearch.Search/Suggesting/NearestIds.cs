using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;

namespace CableSearch.Search.Suggesting;

/// <summary>Finds ids near one that is not held: a digit or letter wrong, or two exchanged; cables that are held before those that are only cited.</summary>
internal static class NearestIds
{
    private const int MaxIds = 3;

    public static IReadOnlyList<string> Of(CableId id, IndexTerms terms)
    {
        string wanted = id.ToString();
        if (terms.DocumentsWith(IndexFields.Key, wanted) > 0) return [];
        string year = (id.Year % 100).ToString("00", CultureInfo.InvariantCulture);
        return [.. Near(IndexFields.Key, 0).Concat(Near(IndexFields.Cites, 1))
            .OrderBy(n => n.Rank).ThenBy(n => n.IsOtherStation).ThenBy(n => n.Distance).ThenBy(n => n.Id, StringComparer.Ordinal)
            .Select(n => n.Id).Distinct(StringComparer.Ordinal).Take(MaxIds)];

        IEnumerable<(string Id, int Rank, bool IsOtherStation, int Distance)> Near(string field, int rank) =>
            from value in terms.Beginning(field, year)
            where value.Word != wanted && Edits.Between(wanted, value.Word, 1) <= 1
            let other = CableId.TryParse(value.Word, out CableId read) ? read : id
            select (value.Word, rank, other.Station != id.Station, Math.Abs(other.Serial - id.Serial));
    }
}
