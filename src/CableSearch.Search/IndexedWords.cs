using CableSearch.Search.Analysis;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Following;
using CableSearch.Search.Matching;
using CableSearch.Search.Resembling;
using Lucene.Net.Index;

namespace CableSearch.Search;

/// <summary>
/// The words of one state of the index, held until it is disposed: for comparing a text with what the cables say. Each word is looked up
/// in the index once. Not safe for several threads. Made by <see cref="CableIndex.WordsAsync"/>.
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

    /// <summary>How far the index was.</summary>
    public IndexStatus Status { get; }

    /// <summary>Documents in the index, those of articles included.</summary>
    public int Documents => Reader.NumDocs;

    /// <summary>Cables in the index.</summary>
    public int Cables => _terms.Find(IndexFields.Kind, "cable").Documents;

    private IndexReader Reader => _lease.Searcher.IndexReader;

    /// <summary>The words of a text in their order, as the index reads them.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">ISO 639-1 code; without a stemmer for it a word is its own stem.</param>
    public IReadOnlyList<TextWord> Of(string text, string language) =>
        [.. Tokenizer.Read(text).Select(t => new TextWord(t.Start, t.End, t.Folded, _stems.Of(t.Folded, language)))];

    /// <summary>A word in lower case, without accents.</summary>
    public static string Fold(string word) => word.Length == 0 ? "" : Tokenizer.Fold(word);

    /// <summary>The stem of a folded word.</summary>
    public string StemOf(string folded, string language) => _stems.Of(folded, language);

    /// <summary>Number of documents that have an English stem; about so many where it is common.</summary>
    public int Frequency(string stem)
    {
        if (_frequencies.TryGetValue(stem, out int documents)) return documents;
        return _frequencies[stem] = _forms.CountOf(_forms.OfStem(IndexFields.Text, stem));
    }

    /// <summary>The commonest word of an English stem; the stem itself if the index has none.</summary>
    public string WordOf(string stem) =>
        _forms.OfStem(IndexFields.Text, stem).MaxBy(w => w.Documents)?.Bytes.Utf8ToString() ?? stem;

    /// <summary>Number of documents that have a folded word in just this form: one look into the dictionary, unlike the stem's.</summary>
    public int FrequencyOfForm(string folded) => _terms.Find(IndexFields.Text, folded).Documents;

    /// <summary>English stems of the words that begin so; at most some thousand.</summary>
    public IEnumerable<string> Beginning(string prefix) => SimilarWords.Beginning(Reader, _stems, prefix);

    /// <summary>The cables that match the words best, best first. Very common words are passed over.</summary>
    public IReadOnlyList<RankedCable> Rank(IReadOnlyList<WantedWord> words, int most) => _ranking.Rank(words, most);

    /// <inheritdoc/>
    public void Dispose()
    {
        _lease.Dispose();
        _turn.Dispose();
    }
}
