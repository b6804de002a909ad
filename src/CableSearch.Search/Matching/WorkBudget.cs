using CableSearch.Search.Documents;
using Lucene.Net.Index;

namespace CableSearch.Search.Matching;

/// <summary>
/// Limits the work of one search. The work is counted in what is read from the index: terms (words of the dictionary), postings (which
/// document has a word) and positions (where in the document). It is never counted in time, so that the same query gives the same answer on
/// any machine. If too little of the budget is left for a part of a query, that part is left out, with a note for the reader. The budget
/// grows with the index.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>Largest number of words that one pattern or fuzzy word may match; the most frequent ones are taken.</summary>
    public const int MaxWordsOfPattern = 1024;

    // Largest number of words that all patterns and fuzzy words of a query may match together.
    private const int MaxWords = FieldsOfPattern * MaxWordsOfPattern;

    // Number of fields that a pattern is searched in: text, subject and header.
    private const int FieldsOfPattern = 3;

    // The number of words that a query may match is divided among its patterns (see WordsOfPattern). But each pattern may match at least
    // this number of words, as long as the query has not used up MaxWords. With fewer words a pattern would be useless.
    private const int MinWordsOfPattern = 32;

    // Limit on the dictionary terms that a query scans: this many times the number of terms in the whole dictionary. A query with
    // several patterns can scan the same terms several times.
    private const int DictionaryTimes = 3;

    // Limit on the postings that a query reads: this many for each document of the index. A query reaches the limit if it has a hundred
    // words that occur in every document.
    private const int PostingsPerDocument = 100;

    // Limit on the word positions that a query reads: this many times the number of positions in the whole index.
    private const int PositionTimes = 2;

    // The limits are never lower than these, however small the index: a small index can be read completely in a short time.
    private const long MinScans = 100_000;
    private const long MinPostings = 200_000;
    private const long MinPositions = 1_000_000;

    private readonly List<string> _notes = [];
    private readonly int _patterns;
    private readonly CancellationToken _gone;

    private WorkBudget(int patterns, CancellationToken gone) => (_patterns, _gone) = (patterns, gone);

    /// <summary>Number of words that patterns may still match.</summary>
    public int Words { get; private set; } = MaxWords;

    /// <summary>Number of dictionary terms that may still be scanned.</summary>
    public long Scans { get; private set; }

    /// <summary>Number of postings that may still be read.</summary>
    public long Postings { get; private set; }

    /// <summary>Number of positions that may still be read.</summary>
    public long Positions { get; private set; }

    /// <summary>How often a part of the search was left out because the budget was too small for it.</summary>
    public int Refusals { get; private set; }

    /// <summary>
    /// Number of words that the next pattern may match in one field. The limit of the query (<see cref="MaxWords"/>) is divided equally
    /// among its patterns and the fields that they are searched in, so that the first pattern can't use it up.
    /// </summary>
    public int WordsOfPattern =>
        Math.Min(Words, Math.Clamp(MaxWords / (FieldsOfPattern * Math.Max(1, _patterns)), MinWordsOfPattern, MaxWordsOfPattern));

    /// <summary>Sentences that tell the reader which parts of the search were limited or left out.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Makes the budget for a search.</summary>
    /// <param name="reader">The index, whose size sets the limits.</param>
    /// <param name="patterns">Number of patterns and fuzzy words in the query.</param>
    /// <param name="gone">Cancelled when the client has disconnected.</param>
    public static WorkBudget For(IndexReader reader, int patterns = 1, CancellationToken gone = default)
    {
        long positions = 0, words = 0;
        foreach (AtomicReaderContext segment in reader.Leaves)
        {
            if (segment.AtomicReader.GetTerms(IndexFields.Text) is not { } terms) continue;
            positions += Math.Max(0, terms.SumTotalTermFreq);
            words += Math.Max(0, terms.Count);
        }
        return new(patterns, gone)
        {
            Scans = Math.Max(MinScans, DictionaryTimes * words),
            Postings = Math.Max(MinPostings, (long)PostingsPerDocument * reader.MaxDoc),
            Positions = Math.Max(MinPositions, PositionTimes * positions),
        };
    }

    /// <summary>Adds a note that something was limited, unless there is the same note already.</summary>
    public void Note(string sentence)
    {
        if (!_notes.Contains(sentence)) _notes.Add(sentence);
    }

    /// <summary>Takes one scan of a dictionary term from the budget; false if none is left.</summary>
    public bool TryScan() => Scans > 0 ? Scans-- > 0 : Refuse();

    /// <summary>
    /// Takes many scans of dictionary terms from the budget at once. If fewer are left, takes none and returns false. Used for work whose
    /// cost is known beforehand, such as finding similar words.
    /// </summary>
    public bool TryScans(long count)
    {
        _gone.ThrowIfCancellationRequested();
        if (count > Scans) return Refuse();
        Scans -= count;
        return true;
    }

    /// <summary>Takes from the budget the words that a pattern matched.</summary>
    public void TakeWords(int count) => Words = Math.Max(0, Words - count);

    /// <summary>Counts a part of the search that is left out because the budget is too small for it.</summary>
    /// <returns>Always false, so that a caller can return it.</returns>
    public bool Refuse()
    {
        Refusals++;
        return false;
    }

    /// <summary>Takes the given number of postings from the budget. If fewer are left, takes none and returns false.</summary>
    public bool TryPostings(long count)
    {
        _gone.ThrowIfCancellationRequested();
        if (count > Postings) return Refuse();
        Postings -= count;
        return true;
    }

    /// <summary>Takes the given number of positions from the budget. If fewer are left, takes none and returns false.</summary>
    public bool TryPositions(long count)
    {
        if (count > Positions) return Refuse();
        Positions -= count;
        return true;
    }
}
