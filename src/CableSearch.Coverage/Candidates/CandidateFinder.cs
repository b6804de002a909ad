using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage.Candidates;

/// <summary>
/// Finds the cables that an article is possibly about. They are the cables that the article names, and cables that a search for its words
/// and quotations finds.
/// </summary>
internal sealed class CandidateFinder(CableArchive archive, IndexedWords index)
{
    private const int PerArticle = 25, PerQuotation = 6;

    // Largest numbers of words that are searched for, in an article and in a quotation. The words with the highest weight are taken. More
    // words would make the search slower without improving its ranking.
    private const int MaxWords = 80, MaxQuotedWords = 24;

    // Largest number of cables that are compared with every quotation of an article.
    private const int MaxShared = 200;

    // Largest number of cables that are read for one article. The first MaxShared cables are compared with every quotation. Each further
    // cable is compared only with the quotations whose own words found it. So the work grows with the number of quotations, and not with
    // the square of this number. Even in an article with the largest number of quotations, each quotation is compared with the two or three
    // cables that match its words best. If only few words of a quotation were changed, the best of these cables is its source.
    private const int MaxCables = 600;

    // Newspapers printed the number of a cable's row in the published dump (the file cables.csv). At most this many numbers of an article
    // are looked up in the imported dump, because each look-up takes about twenty small queries.
    private const int MaxRows = 20;

    private const float MinStrength = 0.5f;

    private const int ChunkSize = 100;

    /// <param name="text">Title and text of the article.</param>
    /// <param name="article">The words of the title and text.</param>
    /// <param name="quotations">The quotations of the article.</param>
    /// <param name="named">Ids of the cables that the article names.</param>
    /// <param name="stop">Stops the search.</param>
    public async Task<FoundCandidates> FindAsync(string text, IReadOnlyList<QuotedWord> article,
        IReadOnlyList<SoughtQuotation> quotations, IReadOnlyCollection<string> named, CancellationToken stop)
    {
        IReadOnlyList<RankedCable> ranked = index.Rank(OfArticle(article), PerArticle);
        Dictionary<string, double> words = ranked.ToDictionary(r => r.Id, r => r.Score / ranked[0].Score, StringComparer.Ordinal);
        IReadOnlyDictionary<string, int> rows = await RowsAsync(text, stop);
        List<string[]> own = [];
        foreach (SoughtQuotation quotation in quotations)
        {
            stop.ThrowIfCancellationRequested();
            own.Add([.. quotation.Having.Concat(quotation.Meaning.Total <= 0 ? []
                : index.Rank(OfQuotation(quotation.Meaning), PerQuotation).Select(r => r.Id)).Distinct(StringComparer.Ordinal)]);
        }
        string[] ids = [.. named.Concat(rows.Keys).Concat(ranked.Select(r => r.Id)).Concat(InTurns(own))
            .Distinct(StringComparer.Ordinal).Take(MaxCables)];
        ArticleFacts facts = new(text, article, index);
        HashSet<string> isNamed = [.. named];
        List<Candidate> found = [];
        List<string> unread = [];
        foreach (string[] chunk in ids.Chunk(ChunkSize))
            foreach (HeldCable held in await archive.Cables.FindManyAsync(chunk, stop))
                if (ComparedCable.Of(held, index) is not { } cable) unread.Add(held.Id);
                else
                {
                    SharedFacts shared = facts.SharedWith(held);
                    // The dump of the newspapers may have had other row numbers than the imported dump. So a printed number counts only if
                    // the date of the cable is near the date that this row had in the newspapers' dump (estimated by RowDates).
                    int? row = rows.TryGetValue(held.Id, out int number) && shared.Number is not null ? number : null;
                    bool isGiven = isNamed.Contains(held.Id) || row is not null;
                    found.Add(new(cable, isGiven, words.GetValueOrDefault(held.Id), shared) { Row = row });
                }
        return new([.. found.OrderBy(c => c.Cable.Id, StringComparer.Ordinal)], unread)
        {
            Shared = ids.Take(MaxShared).ToHashSet(StringComparer.Ordinal),
            Own = [.. own.Select(o => o.ToHashSet(StringComparer.Ordinal))],
        };
    }

    // The cables of all quotations: first the best one of each, then the second one of each, and so on. If there are too many, the last
    // cables of each quotation are left out, and its best ones stay.
    private static IEnumerable<string> InTurns(List<string[]> own)
    {
        int most = own.Count == 0 ? 0 : own.Max(o => o.Length);
        return Enumerable.Range(0, most).SelectMany(turn => own.Where(o => o.Length > turn).Select(o => o[turn]));
    }

    // Ids of the cables whose row in an imported dump (the file cables.csv) has a number that the article prints. Each id comes with this
    // number.
    private async Task<IReadOnlyDictionary<string, int>> RowsAsync(string text, CancellationToken stop)
    {
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        foreach (int number in PrintedNumbers.Find(text).Where(n => RowDates.Of(n) is not null).Take(MaxRows))
            if (await archive.Cables.OfDumpRowAsync(number, stop) is { } id) rows[id] = number;
        return rows;
    }

    private static IReadOnlyList<WantedWord> OfArticle(IReadOnlyList<QuotedWord> words) =>
        [.. words.Where(w => w.Weight > 0).GroupBy(w => w.Stem, StringComparer.Ordinal)
            .Select(g => (Word: g.First(), Worth: g.First().Weight * (1 + Math.Log(g.Count())) * (g.Any(w => w.IsName) ? 1.5 : 1)))
            .OrderByDescending(w => w.Worth).Take(MaxWords)
            .Select(w => Wanted(w.Word, w.Worth / Math.Max(0.1, w.Word.Weight)))];

    private static IReadOnlyList<WantedWord> OfQuotation(MeaningAlignment quotation) =>
        [.. quotation.Words.Where(w => w.Weight > 0).DistinctBy(w => w.Stem).OrderByDescending(w => w.Weight).Take(MaxQuotedWords)
            .Select(w => Wanted(w, 1))];

    private static WantedWord Wanted(QuotedWord word, double boost)
    {
        string[] stems = [.. word.Senses.Where(s => s.Strength >= MinStrength).Select(s => s.Stem.TrimStart('#'))
            .Distinct(StringComparer.Ordinal)];
        return new(stems, boost * (word.Senses is [var first, ..] ? first.Strength : 0));
    }
}
