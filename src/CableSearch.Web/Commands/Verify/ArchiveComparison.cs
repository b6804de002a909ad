using System.Security.Cryptography;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// Compares an archive and its index with a truth file. This file says what an archive must contain after importing a certain dump.
/// </summary>
internal sealed class ArchiveComparison(OpenedArchive opened, ArchiveTruth truth)
{
    private readonly List<string> _differences = [];

    /// <summary>Number of comparisons so far.</summary>
    public int Compared { get; private set; }

    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken stop)
    {
        await CompareTotalsAsync(stop);
        foreach ((string name, ExpectedMatches expected) in truth.Names)
            await CompareMatchesAsync($"name {name}", $"\"{name}\"", expected);
        foreach ((string phrase, ExpectedMatches expected) in truth.PhrasesBrokenByLineWrap)
            await CompareMatchesAsync($"phrase across a line wrap \"{phrase}\"", $"\"{phrase}\"", expected);
        foreach ((string phrase, ExpectedMatches expected) in truth.PhrasesBrokenByPageBreak)
            await CompareMatchesAsync($"phrase across a page break \"{phrase}\"", $"\"{phrase}\"", expected);
        foreach (WordPair pair in truth.Pairs) await ComparePairAsync(pair);
        await CompareOddRowsAsync(stop);
        return _differences;
    }

    private async Task CompareTotalsAsync(CancellationToken stop)
    {
        Holdings held = await opened.Archive.Cables.CountHoldingsAsync(stop);
        Same("cables in the archive", truth.RowsToKeep, held.Cables);
        SearchAnswer all = await opened.Index.SearchAsync(new() { Size = 0 }, stop);
        Same("cables in the index", truth.RowsToKeep, all.Total);
        Dictionary<string, int> years = held.Months.GroupBy(m => m.Value[..4]).ToDictionary(g => g.Key, g => g.Sum(m => m.Count));
        await CompareTotalsAsync("origin", "post", held.Posts.ToDictionary(p => p.Label, p => p.Count), stop);
        await CompareTotalsAsync("year", "year", years, stop);
        await CompareTotalsAsync("classification", "class", held.Classifications.ToDictionary(c => c.Label, c => c.Count), stop);
    }

    private async Task CompareTotalsAsync(string total, string facet, Dictionary<string, int> held, CancellationToken stop)
    {
        Dictionary<string, int> want = truth.TotalsOfRowsToKeep[total];
        Dictionary<string, int> indexed = (await opened.Index.FacetAsync(new(), facet, stop)).ToDictionary(v => v.Label, v => v.Count);
        foreach (string value in want.Keys.Union(held.Keys).Union(indexed.Keys).Order(StringComparer.Ordinal))
        {
            Same($"{total} {value} in the archive", want.GetValueOrDefault(value), held.GetValueOrDefault(value));
            Same($"{total} {value} in the index", want.GetValueOrDefault(value), indexed.GetValueOrDefault(value));
        }
    }

    private async Task ComparePairAsync(WordPair pair)
    {
        string name = string.Join('/', pair.Words);
        (string one, string other) = (pair.Words[0], pair.Words[1]);
        List<string> near = await CompareMatchesAsync($"pair {name}, near", $"\"{one} {other}\"~{pair.Within}", pair.Near);
        List<string> both = await MatchesAsync($"\"{one}\" \"{other}\"");
        CompareIds($"pair {name}, far", [.. both.Except(near, StringComparer.Ordinal)], pair.Far);
        List<string> either = await MatchesAsync($"\"{one}\" OR \"{other}\"");
        CompareIds($"pair {name}, one alone", [.. either.Except(both, StringComparer.Ordinal)], pair.Single);
    }

    private async Task CompareOddRowsAsync(CancellationToken stop)
    {
        HashSet<long> rejected = [];
        await foreach (RejectedRecordInfo record in opened.Archive.Administration.RejectedRecordsAsync(stop))
            rejected.Add(record.Position);
        foreach (MalformedRow row in truth.Malformed)
        {
            Compared += 2;
            if (row.Keep ? await opened.Archive.Cables.FindAsync(row.Id, stop) is null : !rejected.Contains(row.Offset))
            {
                string wanted = row.Keep ? "imported" : "rejected";
                _differences.Add($"Row {row.Row} ({row.Kind}, byte {row.Offset}) should be {wanted} but is not.");
            }
            if (await opened.Archive.Cables.FindAsync(row.NextId, stop) is null)
                _differences.Add($"{row.NextId}, the row after row {row.Row} ({row.Kind}), is lost.");
        }
        Same("rejected records", truth.Malformed.Count(r => !r.Keep), rejected.Count);
    }

    private async Task<List<string>> CompareMatchesAsync(string what, string query, ExpectedMatches expected)
    {
        List<string> found = await MatchesAsync(query);
        CompareIds(what, found, expected);
        return found;
    }

    private async Task<List<string>> MatchesAsync(string query) =>
        [.. (await opened.Index.AllMatchesAsync(new() { Query = query })).Order(StringComparer.Ordinal)];

    private void CompareIds(string what, List<string> found, ExpectedMatches expected)
    {
        Compared++;
        if (expected.Ids is { } ids)
        {
            IEnumerable<string> missing = ids.Except(found, StringComparer.Ordinal).Select(id => $"{id} is missing");
            IEnumerable<string> extra = found.Except(ids, StringComparer.Ordinal).Select(id => $"{id} is extra");
            string[] wrong = [.. missing.Concat(extra)];
            if (wrong.Length > 0)
                _differences.Add($"{what}: {found.Count} documents instead of {expected.Count}; {string.Join(", ", wrong.Take(5))}");
        }
        else if (found.Count != expected.Count || HashOf(found) != expected.Sha256)
            _differences.Add($"{what}: {found.Count} documents instead of {expected.Count}, or other documents.");
    }

    private static string HashOf(List<string> ids) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ids))));

    private void Same(string what, int want, int got)
    {
        Compared++;
        if (want != got) _differences.Add($"{what}: {got} instead of {want}.");
    }
}
