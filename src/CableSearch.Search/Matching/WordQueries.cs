using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// Makes queries for single words in any of their forms. A match in the subject counts most, then in the summary, then in the body. The
/// word itself counts more than its other forms. The number of documents with each form is charged to the search's work budget (limit on
/// the work of one search).
/// </summary>
internal sealed class WordQueries(Stems stems, TermDictionary terms, WorkBudget budget)
{
    // Languages of articles, besides English. If the index has articles in one of these languages, a word is also searched for by its stem
    // in this language.
    private static readonly string[] OtherLanguages = ["es", "pt", "fr", "de", "it", "sv", "nl"];

    private readonly EnglishForms _english = new(terms.Index, stems, budget.TryScans);

    private string[]? _held;

    /// <summary>The English stem of a word. Two spellings with the same stem count as one word.</summary>
    public string StemOf(string word) => stems.Of(word, Stemmer.English);

    /// <summary>A query for a word in any of its forms, in the whole text.</summary>
    /// <returns>Null if the work budget is too small.</returns>
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

    /// <summary>A query for a word in any of its forms, in one of the fields of <see cref="IndexFields.WithForms"/>.</summary>
    /// <returns>Null if no document has the word in this field, or the work budget is too small.</returns>
    public Query? AnyForm(string word, string field)
    {
        IReadOnlyList<FoundTerm> english = _english.In(field, word);
        if (!budget.TryPostings(DocumentsOf(english))) return LeftOut(word);
        // Stems of other languages are looked for only in subjects. Texts in other languages are articles, and the index has no words of an
        // article in the fields "summary" and "comment".
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
    /// A query for documents with any of the given words in a field, without other forms of the words. If several words are given, all
    /// documents get the same score. A single word scores by its own rarity.
    /// </summary>
    /// <returns>Null if there are no words, or the work budget is too small.</returns>
    public Query? Any(string field, IReadOnlyList<string> words)
    {
        if (words is []) return null;
        if (!budget.TryPostings(words.Sum(w => (long)terms.DocumentFrequency(field, w)))) return LeftOut(words[0]);
        return words is [string only] ? new TermQuery(new(field, only)) : TermSet.Any(field, words);
    }

    /// <summary>Adds a note for the reader that a word was left out of the search.</summary>
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
        // A word also finds cables if it is in the meaning of their TAGS (subject codes). The boost is lower than for the word in a text.
        yield return new(IndexFields.Meaning, word, Boosts.Meaning);
        foreach (string stem in LanguagesHeld().Select(l => stems.TermOf(word, l)))
        {
            yield return new(IndexFields.SubjectStem, stem, Boosts.SubjectStem);
            yield return new(IndexFields.Stem, stem, Boosts.Stem);
        }
        yield return new(IndexFields.Meaning, StemOf(word), Boosts.Meaning);
    }

    private string[] LanguagesHeld() => _held ??= [.. OtherLanguages.Where(l => terms.DocumentFrequency(IndexFields.Lang, l) > 0)];

    // The document frequency (number of documents with a word) to score the word with: the highest of all text fields. A common word such
    // as "down" may be rare in subjects, and would score too high there.
    private static int FrequencyOf(string word, IReadOnlyList<Form> held) => held
        .Where(f => f.Word == word && f.Field != IndexFields.Meaning)
        .Select(f => f.Documents).DefaultIfEmpty(1).Max();

    // The query for one form of a word. A match in the meaning of TAGS (subject codes) has a constant score. Otherwise a word would score
    // high only because the meanings of few TAGS contain it.
    private static Query? QueryOf(Form form, int frequency) => form.Field == IndexFields.Meaning
        ? new ConstantScoreQuery(new TermQuery(new(form.Field, form.Word)))
        : new CountedTermQuery(new(form.Field, form.Word), frequency);

    private readonly record struct Form(string Field, string Word, float Boost, int Documents = 0);
}
