using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Quotations;
using CableSearch.Coverage.Translation;
using CableSearch.Coverage.Verdicts;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Coverage;

/// <summary>
/// One of this project's entry points: finds the cables that an article reports, and compares the article's quotations with cables.
/// </summary>
/// <param name="archive">The archive that contains the cables.</param>
/// <param name="index">The search index that finds the cables.</param>
/// <param name="lists">The bilingual word lists that are installed; there may be none.</param>
public sealed class QuotationChecker(CableArchive archive, CableIndex index, WordLists lists)
{
    /// <summary>Largest number of quotations that are checked in one article.</summary>
    public const int MaxQuotations = 200;

    /// <summary>Largest size of a text that is checked, in bytes of UTF-8.</summary>
    public const int MaxBytes = 256 << 10;

    // Largest number of cables with unreadable text that a report lists. A few are enough to tell the reader that the check is incomplete.
    private const int MaxUnread = 5;

    private const string English = "en";

    private const double MinShareOfAltered = 0.35;

    // If the cable lacks a part of a quotation, other cables with this part are looked up in the index, at most this number of them.
    private const int MaxOfRun = 3;

    // Largest number of cables with all words of a quotation that are looked up. If there are more, the report says "at least" this many.
    private const int MaxHaving = 1_000;

    /// <summary>
    /// The state of the archive that a check would search now. In a report, <see cref="SearchedArchive.Cables"/> is the number of
    /// searchable cables. Here it is the number of all cables of the archive, even if some are not searchable yet.
    /// </summary>
    public async Task<SearchedArchive> SearchableAsync(CancellationToken stop)
    {
        IndexStatus status = index.Status;
        bool isComplete = await IsCompleteAsync(status, stop);
        return new((await archive.Cables.HoldingsAsync(stop)).Cables, status.Change, !isComplete);
    }

    /// <summary>Finds the cables that an article reports and checks its quotations.</summary>
    public Task<CheckReport> CheckAsync(Article article, CancellationToken stop) => CheckAsync(article, null, stop);

    /// <summary>
    /// Finds the cables that an article reports and checks the article's quotations. The observer gets each verdict as soon as it is
    /// decided.
    /// </summary>
    public Task<CheckReport> CheckAsync(Article article, ICheckObserver? observer, CancellationToken stop) =>
        CheckAsync(article, observer, null, stop);

    /// <inheritdoc cref="CheckAsync(Article, ICheckObserver, CancellationToken)"/>
    /// <param name="article">The article.</param>
    /// <param name="observer">Gets each verdict as soon as it is decided; null if there is no observer.</param>
    /// <param name="isKnownComplete">Whether the index contains all cables; null if the caller does not know.</param>
    /// <param name="stop">Ends the check.</param>
    internal async Task<CheckReport> CheckAsync(Article article, ICheckObserver? observer, bool? isKnownComplete, CancellationToken stop)
    {
        using IndexedWords words = await index.WordsAsync(stop);
        if (Encoding.UTF8.GetByteCount(article.Text) > MaxBytes)
            return Nothing(article, words, $"The text has more than {MaxBytes >> 10} kB. Check it in parts.");
        bool isComplete = isKnownComplete ?? await IsCompleteAsync(words.Status, stop);
        SearchedArchive searched = new(words.Cables, words.Status.Change, !isComplete);
        VerdictsInOrder verdicts = new(observer, quotation => QuotationJudge.Alone(quotation, isComplete));
        IReadOnlyList<FoundQuotation> found = [.. QuotationFinder.Find(article.Text).Take(MaxQuotations)];
        if (found.Count > 0) observer?.Started(found.Count, searched);
        ComparedArticle compared = await CompareAsync(article, found, words, verdicts.Add, stop);
        QuotationJudge judge = new(compared.Support, compared.Quotations, isComplete);
        IReadOnlyList<CheckedQuotation> quotations = verdicts.Complete(compared.Quotations, judge, stop);
        LinkDecision links = LinkDecision.Of(article, compared, quotations, isComplete);
        return new(ToChecked(article), links.Links, links.Candidates, quotations, searched,
            [.. isComplete ? [] : Unfinished(words.Status), .. article.Problems.Select(p => p.Message), .. Problems(article, compared)]);
    }

    // Whether the index contains all cables of the archive in their newest revisions. Linking an article changes the article and its cables
    // in the archive, but not what a check finds. So an index that lacks only such changes is complete. The status must have been read
    // before the archive is asked, so that a cable that was added in between counts as missing.
    private async Task<bool> IsCompleteAsync(IndexStatus status, CancellationToken stop)
    {
        if (status.Change >= (await archive.StateAsync(stop)).LastChange) return true;
        if (status.IsBeingBuilt) return false;
        Holdings held = await archive.Cables.HoldingsAsync(stop);
        return status.Documents >= held.Cables + held.Articles && !await archive.Cables.AreRevisedAfterAsync(status.Change, stop);
    }

    /// <summary>Whether the index contains all cables now.</summary>
    internal Task<bool> IsCompleteAsync(CancellationToken stop) => IsCompleteAsync(index.Status, stop);

    private static CheckReport Nothing(Article article, IndexedWords words, string problem) =>
        new(ToChecked(article), [], [], [], new(words.Cables, words.Status.Change), [problem]);

    private static CheckedArticle ToChecked(Article article) =>
        new(article.Title, article.Url, article.Outlet, article.Published, article.Language);

    // A text whose language is not recognised is compared as English, the language of the cables.
    private static string LanguageOf(Article article) => article.Language is "und" ? English : article.Language;

    private static IEnumerable<string> Unfinished(IndexStatus status) =>
        [(status.Progress ?? "The newest documents are being indexed. They can't be found yet.") + " Check again later."];

    private static IEnumerable<string> Problems(Article article, ComparedArticle compared)
    {
        if (!Fillers.Languages.Contains(article.Language) && article.Language is not (English or "und"))
            yield return "Renderings are found in texts in English, Spanish, Portuguese, French, German, Swedish, Italian and Dutch. "
                + "This one was compared by its names, figures and quotations in English only.";
        if (compared.Quotations.Count == 0) yield return "No quotation was found in the text.";
        if (compared.Quotations.Count == MaxQuotations && QuotationFinder.Find(article.Text).Count > MaxQuotations)
            yield return $"The text has more than {MaxQuotations} quotations. The first {MaxQuotations} were checked.";
        foreach (string id in compared.Unread.Take(MaxUnread))
            yield return $"{id} was not compared: its text is withdrawn or damaged.";
    }

    // Finds the cables that an article is possibly about, and compares each quotation with some of them: with the best ones, and with those
    // that a search for the quotation's own words found. As soon as a quotation has been compared, onCompared is called with it.
    internal async Task<ComparedArticle> CompareAsync(Article article, IReadOnlyList<FoundQuotation> found, IndexedWords words,
        Action<ComparedQuotation> onCompared, CancellationToken stop)
    {
        Lexicon lexicon = new(words, lists, LanguageOf(article));
        Dictionary<string, Lexicon> lexicons = new(StringComparer.Ordinal) { [LanguageOf(article)] = lexicon };
        string text = article.Title + "\n" + article.Text;
        if (lists.Translated is { } translated)
            await translated.PrepareAsync(words.Of(text, LanguageOf(article)).Select(w => text[w.Start..w.End].ToLowerInvariant()),
                LanguageOf(article), stop);
        List<ComparedQuotation> quotations = [];
        foreach (FoundQuotation quoted in found)
        {
            MeaningAlignment context = new(lexicon.Read(quoted.Context));
            string language = QuotedLanguage.Of(quoted.Text, quoted.Context, LanguageOf(article), words);
            if (!lexicons.TryGetValue(language, out Lexicon? own)) lexicons[language] = own = new(words, lists, language);
            quotations.Add(new(quoted, new(own.Read(quoted.Text)), context.Total > 0 ? context : null)
            {
                Language = language,
                Having = quoted.IsIndirect ? PhraseCables.None : words.WithPhrase(quoted.Text, MaxHaving),
                ArchiveSize = words.Cables,
            });
        }
        IReadOnlyList<string> named = [.. article.Links.Select(l => l.CableId)];
        IReadOnlyList<QuotedWord> read = lexicon.Read(text);
        FoundCandidates possible = await new CandidateFinder(archive, words).FindAsync(text, read,
            [.. quotations.Select(q => new SoughtQuotation(q.Meaning, q.OwnCables))], named, stop);
        HashSet<string> held = [.. possible.Candidates.Select(c => c.Cable.Id)];
        for (int i = 0; i < quotations.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            ComparedQuotation quotation = quotations[i];
            IReadOnlyList<Candidate> candidates = possible.For(i);
            quotation.Compared = candidates.Select(c => c.Cable.Id).ToHashSet(StringComparer.Ordinal);
            quotation.Named = NamedCables.Of(quotation.Found, article, held);
            Compare(quotation, candidates);
            foreach (string run in OtherCable.Sought(quotation)) quotation.RunsIn[run] = words.WithPhrase(run, MaxOfRun).Ids;
            onCompared(quotation);
        }
        return new(LanguageOf(article), possible.Candidates, quotations,
            CableSupport.Of(possible.Candidates, quotations), cable => SharedWords.Of(text, read, cable), possible.Unread);
    }

    private static void Compare(ComparedQuotation quotation, IReadOnlyList<Candidate> candidates)
    {
        Letters letters = new(quotation.Found.Text);
        foreach (Candidate candidate in candidates)
        {
            if (quotation.Meaning.Total > 0) quotation.Places[candidate] = quotation.Meaning.Find(candidate.Cable);
            if (quotation.Found.IsIndirect) continue;
            if (ExactAlignment.Find(letters, candidate.Cable) is { } exact) quotation.Exact[candidate] = exact;
            else if (quotation.IsEnglish && MayBeAltered(quotation, candidate)
                && AlteredAlignment.Find(quotation.Found.Text, quotation.Meaning.Words, candidate.Cable) is { } altered)
                quotation.Altered[candidate] = altered;
        }
    }

    // Whether a cable may contain the quotation with changed words. The answer is no if even the cable's best passage shares too few words
    // with the quotation. The two are then not compared word by word, because that comparison is the slowest step.
    private static bool MayBeAltered(ComparedQuotation quotation, Candidate candidate) =>
        !quotation.Places.TryGetValue(candidate, out IReadOnlyList<MeaningMatch>? places)
            || places is [{ Share: >= MinShareOfAltered }, ..];
}
