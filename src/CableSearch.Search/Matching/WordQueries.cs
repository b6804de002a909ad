using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// Queries on single words in any of their forms: the subject above the summary, that above the body, the word as it is written above its
/// other forms. A form that the index does not have costs nothing; the others are paid for by their postings.
/// </summary>
internal sealed class WordQueries(Stems stems, TermDictionary terms, WorkBudget budget)
{
    // The languages other than English in which articles come. A word is looked for under its stem in each of them.
    private static readonly string[] OtherLanguages = ["es", "pt", "fr", "de", "it", "sv", "nl"];

    private readonly EnglishForms _english = new(terms.Index, stems, budget.TryScans);

    private string[]? _held;

    /// <summary>The stem of a word in English. Two spellings with one stem count as one word.</summary>
    public string StemOf(string word) => stems.Of(word, Stemmer.English);

    /// <summary>A word in any of its forms, in the whole text.</summary>
    /// <returns>Null where the budget does not reach.</returns>
    public Query? AnyForm(string word)
    {
        IReadOnlyList<Form> held = [.. FormsOf(word).DistinctBy(f => (f.Field, f.Word))
            .Select(f => f with { Documents = terms.DocumentFrequency(f.Field, f.Word) })
            .Where(f => f.Documents > 0)];
        IReadOnlyList<FoundTerm> inText = _english.In(IndexFields.Text, word), inSubject = _english.In(IndexFields.Subject, word);
        if (!budget.TryPostings(held.Sum(f => (long)f.Documents) + DocumentsOf(inText) + DocumentsOf(inSubject))) return LeftOut(word);
        int ofStem = Math.Max(_english.CountOf(inText), _english.CountOf(inSubject));
        bool isStem = StemOf(word) == word;
        return BestForm.Of(
        [
            .. held.Select(f => (QueryOf(f, Math.Max(FrequencyOf(f.Word, held), isStem && f.Word == word ? ofStem : 1)), f.Boost)),
            (FormsIn(inSubject, ofStem), Boosts.SubjectStem),
            (FormsIn(inText, ofStem), Boosts.Stem),
        ]) ?? (Query)new BooleanQuery();
    }

    /// <summary>A word in any of its forms, in one of the fields of <see cref="IndexFields.WithForms"/>.</summary>
    /// <returns>Null where no document has it, or the budget does not reach.</returns>
    public Query? AnyForm(string word, string field)
    {
        IReadOnlyList<FoundTerm> english = _english.In(field, word);
        if (!budget.TryPostings(DocumentsOf(english))) return LeftOut(word);
        // Only articles come in other languages, and they have neither summary nor comment.
        string[] stemsOfOthers = field != IndexFields.Subject ? []
            : [.. LanguagesHeld().Select(l => stems.TermOf(word, l)).Where(s => terms.DocumentFrequency(IndexFields.SubjectStem, s) > 0)];
        return BestForm.Of(
        [
            (Any(field, [word]), 1),
            (FormsIn(english, _english.CountOf(english)), Boosts.Stem),
            (Any(IndexFields.SubjectStem, stemsOfOthers), Boosts.Stem),
        ]);
    }

    /// <summary>
    /// Any of the words of a field, as they stand there, all with one score; a single word has the score of its own rarity.
    /// </summary>
    /// <returns>Null where there are none, or the budget does not reach.</returns>
    public Query? Any(string field, IReadOnlyList<string> words)
    {
        if (words is []) return null;
        if (!budget.TryPostings(words.Sum(w => (long)terms.DocumentFrequency(field, w)))) return LeftOut(words[0]);
        return words is [string only] ? new TermQuery(new(field, only)) : TermSet.Any(field, words);
    }

    /// <summary>Notes that a word was left out of a search.</summary>
    public static void NoteLeftOut(WorkBudget budget, string word) =>
        budget.Note($"The query asks for more than one search reads: “{word}” and the like were left out of it.");

    private Query? LeftOut(string word)
    {
        NoteLeftOut(budget, word);
        return null;
    }

    private FormsQuery? FormsIn(IReadOnlyList<FoundTerm> words, int documents) =>
        words is [] ? null : new(terms.Index, words, documents);

    private static long DocumentsOf(IReadOnlyList<FoundTerm> words) => words.Sum(w => (long)w.Documents);

    private IEnumerable<Form> FormsOf(string word)
    {
        yield return new(IndexFields.Subject, word, Boosts.Subject);
        yield return new(IndexFields.Summary, word, Boosts.Summary);
        yield return new(IndexFields.Text, word, 1);
        yield return new(IndexFields.Header, word, Boosts.Header);
        // TAGS are found by their meaning, below all forms of the word itself.
        yield return new(IndexFields.Meaning, word, Boosts.Meaning);
        foreach (string stem in LanguagesHeld().Select(l => stems.TermOf(word, l)))
        {
            yield return new(IndexFields.SubjectStem, stem, Boosts.SubjectStem);
            yield return new(IndexFields.Stem, stem, Boosts.Stem);
        }
        yield return new(IndexFields.Meaning, StemOf(word), Boosts.Meaning);
    }

    private string[] LanguagesHeld() => _held ??= [.. OtherLanguages.Where(l => terms.DocumentFrequency(IndexFields.Lang, l) > 0)];

    // A word that is rare in subjects alone ("down") is not a rare word: each form counts as rare as it is in all text.
    private static int FrequencyOf(string word, IReadOnlyList<Form> held) => held
        .Where(f => f.Word == word && f.Field != IndexFields.Meaning)
        .Select(f => f.Documents).DefaultIfEmpty(1).Max();

    // How often TAGS have a meaning does not affect the score.
    private static Query? QueryOf(Form form, int frequency) => form.Field == IndexFields.Meaning
        ? new ConstantScoreQuery(new TermQuery(new(form.Field, form.Word)))
        : new CountedTermQuery(new(form.Field, form.Word), frequency);

    private readonly record struct Form(string Field, string Word, float Boost, int Documents = 0);
}
