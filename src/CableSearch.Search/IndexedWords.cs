using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Following;
using CableSearch.Search.Matching;
using CableSearch.Search.Resembling;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableSearch.Search;

/// <summary>
/// Looks up words in the index, for comparing a text with the cables. Shows the index as it was when this object was made; later changes
/// have no effect. Each word is looked up only once. <see cref="CableIndex.WordsAsync"/> makes this object. The caller must dispose it,
/// because until then the index can't delete old files. Only one thread may use it.
/// </summary>
public sealed class IndexedWords : IDisposable
{
    private readonly SearcherLease _lease;
    private readonly Stems _stems;
    private readonly ISearchTurn _turn;
    private readonly IndexTerms _terms;
    private readonly EnglishForms _forms;
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly ResemblanceRanking _ranking;

    internal IndexedWords(ISearchTurn turn, SearcherLease lease, Stems stems, KnownTerms known, IndexStatus status)
    {
        (_turn, _lease, _stems, Status) = (turn, lease, stems, status);
        _terms = new(Reader, known);
        _forms = new(_terms, stems, static _ => true);
        _ranking = new(_terms, _forms, Frequency);
    }

    /// <summary>The status of the index when this object was made.</summary>
    public IndexStatus Status { get; }

    /// <summary>Number of documents in the index, cables and articles.</summary>
    public int Documents => Reader.NumDocs;

    /// <summary>Number of cables in the index.</summary>
    public int Cables => Documents - Reader.Leaves.Sum(l => CountArticles(l.AtomicReader));

    private IndexReader Reader => _lease.Searcher.IndexReader;

    // The articles are counted one by one, because Lucene's own count of a term includes deleted documents. To count the many cables in
    // this way would take too long. So the number of cables is computed: the number of all documents minus the number of articles.
    private static int CountArticles(AtomicReader reader)
    {
        int count = 0;
        if (reader.GetTermDocsEnum(new(IndexFields.Kind, "article")) is { } articles)
            while (articles.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) count++;
        return count;
    }

    /// <summary>
    /// The words of a text, in order. The text is cut into words by the same rules as for the index. The words are folded (lower case, no
    /// accents).
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">
    /// Language of the text as ISO 639-1 code. In a language without a stemmer, the stem of a word is the word itself.
    /// </param>
    public IReadOnlyList<TextWord> Of(string text, string language) =>
        [.. Tokenizer.Read(text).Select(t => new TextWord(t.Start, t.End, t.Folded, _stems.Of(t.Folded, language)))];

    /// <summary>A word in lower case, without accents.</summary>
    public static string Fold(string word) => word.Length == 0 ? "" : Tokenizer.Fold(word);

    /// <summary>The stem of a folded word (lower case, no accents) in a language.</summary>
    public string StemOf(string folded, string language) => _stems.Of(folded, language);

    /// <summary>Number of documents that contain a word with the given English stem; only an estimate if these words are common.</summary>
    public int Frequency(string stem)
    {
        if (_frequencies.TryGetValue(stem, out int documents)) return documents;
        return _frequencies[stem] = _forms.CountOf(_forms.OfStem(IndexFields.Text, stem));
    }

    /// <summary>The most common word in the index that has the given English stem; the stem itself if the index has no such word.</summary>
    public string WordOf(string stem) =>
        _forms.OfStem(IndexFields.Text, stem).MaxBy(w => w.Documents)?.Bytes.Utf8ToString() ?? stem;

    /// <summary>
    /// Number of documents that contain exactly the given word (lower case, no accents), not its other forms. This takes one lookup in the
    /// index, so it is faster than <see cref="Frequency"/>.
    /// </summary>
    public int FrequencyOfForm(string folded) => _terms.Find(IndexFields.Text, folded).Documents;

    /// <summary>
    /// The English stems of all words in the index that begin with the given letters. If there are more than a few thousand such words,
    /// only the first of them are read.
    /// </summary>
    public IEnumerable<string> Beginning(string prefix) => SimilarWords.Beginning(Reader, _stems, prefix);

    /// <summary>The cables that match the words best, at most <paramref name="most"/>, best first. Very common words are ignored.</summary>
    public IReadOnlyList<RankedCable> Rank(IReadOnlyList<WantedWord> words, int most) => _ranking.Rank(words, most);

    /// <summary>Tells which of the given cables contain a word. Returns their canonical ids.</summary>
    /// <param name="word">The word.</param>
    /// <param name="cables">Cables that <see cref="Rank"/> of this object has returned.</param>
    public IReadOnlySet<string> Having(WantedWord word, IReadOnlyCollection<RankedCable> cables) =>
        new WordPresence(_terms).Of([.. _ranking.FormsOf(word)], cables);

    /// <summary>The cables that contain a text's words side by side, however common the words are.</summary>
    /// <param name="text">Any text. Its punctuation is ignored.</param>
    /// <param name="most">Largest number of cables to return.</param>
    public PhraseCables WithPhrase(string text, int most) =>
        Tokenizer.Read(text).Select(t => t.Folded).ToArray() is { Length: > 0 } words
            ? new PhrasePresence(_terms, _lease.Searcher).Of(words, most) : PhraseCables.None;

    /// <inheritdoc/>
    public void Dispose()
    {
        _lease.Dispose();
        _turn.Dispose();
    }
}
