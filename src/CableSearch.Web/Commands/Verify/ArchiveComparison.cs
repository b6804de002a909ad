using System.Security.Cryptography;
using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands.Verify;

/// <summary>Compares an archive and its index with the truth of the dump that was imported into it.</summary>
internal sealed class ArchiveComparison(OpenedArchive opened, ArchiveTruth truth)
{
    private readonly List<string> _differences = [];

    /// <summary>Things compared.</summary>
    public int Compared { get; private set; }

    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken stop)
    {
        await CompareTotalsAsync(stop);
        foreach ((string name, ExpectedMatches needle) in truth.Names) await CompareMatchesAsync($"name {name}", $"\"{name}\"", needle);
        foreach ((string phrase, ExpectedMatches needle) in truth.PhrasesBrokenByLineWrap) await CompareMatchesAsync($"phrase over a line wrap “{phrase}”", $"\"{phrase}\"", needle);
        foreach ((string phrase, ExpectedMatches needle) in truth.PhrasesBrokenByPageBreak) await CompareMatchesAsync($"phrase over a page break “{phrase}”", $"\"{phrase}\"", needle);
        foreach (WordPair pair in truth.Pairs) await ComparePairAsync(pair);
        await CompareOddRowsAsync(stop);
        return _differences;
    }

    private async Task CompareTotalsAsync(CancellationToken stop)
    {
        Holdings held = await opened.Archive.Cables.HoldingsAsync(stop);
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
        List<string> near = await CompareMatchesAsync($"pair {name}, near", $"\"{pair.Words[0]} {pair.Words[1]}\"~{pair.Within}", pair.Near);
        List<string> both = await MatchesAsync($"\"{pair.Words[0]}\" \"{pair.Words[1]}\"");
        CompareIds($"pair {name}, far", [.. both.Except(near, StringComparer.Ordinal)], pair.Far);
        CompareIds($"pair {name}, one alone", [.. (await MatchesAsync($"\"{pair.Words[0]}\" OR \"{pair.Words[1]}\"")).Except(both, StringComparer.Ordinal)], pair.Single);
    }

    private async Task CompareOddRowsAsync(CancellationToken stop)
    {
        HashSet<long> aside = [];
        await foreach (RejectedRecordInfo record in opened.Archive.Administration.RejectedRecordsAsync(stop)) aside.Add(record.Position);
        foreach (MalformedRow row in truth.Malformed)
        {
            Compared += 2;
            if (row.Keep ? await opened.Archive.Cables.FindAsync(row.Id, stop) is null : !aside.Contains(row.Offset))
                _differences.Add($"Row {row.Row} ({row.Kind}, byte {row.Offset}) should be {(row.Keep ? "held" : "set aside")} and is not.");
            if (await opened.Archive.Cables.FindAsync(row.NextId, stop) is null)
                _differences.Add($"{row.NextId}, the row behind row {row.Row} ({row.Kind}), is lost.");
        }
        Same("records set aside", truth.Malformed.Count(r => !r.Keep), aside.Count);
    }

    private async Task<List<string>> CompareMatchesAsync(string what, string query, ExpectedMatches needle)
    {
        List<string> found = await MatchesAsync(query);
        CompareIds(what, found, needle);
        return found;
    }

    private async Task<List<string>> MatchesAsync(string query) => [.. (await opened.Index.AllMatchesAsync(new() { Query = query })).Order(StringComparer.Ordinal)];

    private void CompareIds(string what, List<string> found, ExpectedMatches needle)
    {
        Compared++;
        if (needle.Ids is { } ids)
        {
            string[] wrong = [.. ids.Except(found, StringComparer.Ordinal).Select(i => $"lacks {i}").Concat(found.Except(ids, StringComparer.Ordinal).Select(i => $"has {i}"))];
            if (wrong.Length > 0) _differences.Add($"{what}: {found.Count} documents instead of {needle.Count}; {string.Join(", ", wrong.Take(5))}");
        }
        else if (found.Count != needle.Count || Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', found)))) != needle.Sha256)
            _differences.Add($"{what}: {found.Count} documents instead of {needle.Count}, or others than these.");
    }

    private void Same(string what, int want, int got)
    {
        Compared++;
        if (want != got) _differences.Add($"{what}: {got} instead of {want}.");
    }
}
