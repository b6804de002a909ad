using CableSearch.Search.Documents;
using Lucene.Net.Index;

namespace CableSearch.Search.Matching;

/// <summary>
/// What one search may cost, whatever it asks. Cost is counted in terms, postings and positions of the index and never in time, so that the
/// same query gives the same answer on any machine. What does not fit is left out, and a note says so. The bounds grow with the index.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>Words that one pattern or fuzzy word may stand for: the most frequent of them.</summary>
    public const int MaxWordsOfPattern = 1024;

    // Words that all patterns and fuzzy words of a query together may stand for.
    private const int MaxWords = FieldsOfPattern * MaxWordsOfPattern;

    // Text, subject and address block.
    private const int FieldsOfPattern = 3;

    // A pattern that stood for fewer words would be of no use.
    private const int MinWordsOfPattern = 32;

    // A query may scan the dictionary three times over.
    private const int DictionaryTimes = 3;

    // It may read as many postings as a hundred words that occur in every document.
    private const int PostingsPerDocument = 100;

    // It may read all positions of the index twice.
    private const int PositionTimes = 2;

    // A small index is read whole in no time.
    private const long MinScans = 100_000;
    private const long MinPostings = 200_000;
    private const long MinPositions = 1_000_000;

    private readonly List<string> _notes = [];
    private readonly int _patterns;
    private readonly CancellationToken _gone;

    private WorkBudget(int patterns, CancellationToken gone) => (_patterns, _gone) = (patterns, gone);

    /// <summary>Words that patterns may still stand for.</summary>
    public int Words { get; private set; } = MaxWords;

    /// <summary>Terms of the dictionary that may still be scanned.</summary>
    public long Scans { get; private set; }

    /// <summary>Postings that may still be read.</summary>
    public long Postings { get; private set; }

    /// <summary>Positions that may still be read.</summary>
    public long Positions { get; private set; }

    /// <summary>How often something was refused.</summary>
    public int Refusals { get; private set; }

    /// <summary>
    /// Words that the next pattern may stand for. Each pattern has its share, so that the last one finds something even if the first could
    /// use up all words.
    /// </summary>
    public int WordsOfPattern =>
        Math.Min(Words, Math.Clamp(MaxWords / (FieldsOfPattern * Math.Max(1, _patterns)), MinWordsOfPattern, MaxWordsOfPattern));

    /// <summary>What was limited, a sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The whole budget of a search.</summary>
    /// <param name="reader">The index; its size sets the bounds.</param>
    /// <param name="patterns">Patterns and fuzzy words of the query.</param>
    /// <param name="gone">Ends the search when nobody waits for it any more.</param>
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

    /// <summary>Notes that something was limited; the same sentence only once.</summary>
    public void Note(string sentence)
    {
        if (!_notes.Contains(sentence)) _notes.Add(sentence);
    }

    /// <summary>Whether another term of the dictionary may be scanned.</summary>
    public bool TryScan() => Scans > 0 ? Scans-- > 0 : Refuse();

    /// <summary>Takes many scans at once, as a search for similar words costs; false where so many are not left.</summary>
    public bool TryScans(long count)
    {
        _gone.ThrowIfCancellationRequested();
        if (count > Scans) return Refuse();
        Scans -= count;
        return true;
    }

    /// <summary>Takes words that a pattern stands for.</summary>
    public void TakeWords(int count) => Words = Math.Max(0, Words - count);

    /// <summary>Counts a refusal.</summary>
    /// <returns>False.</returns>
    public bool Refuse()
    {
        Refusals++;
        return false;
    }

    /// <summary>Takes postings to read; false where so many are not left.</summary>
    public bool TryPostings(long count)
    {
        _gone.ThrowIfCancellationRequested();
        if (count > Postings) return Refuse();
        Postings -= count;
        return true;
    }

    /// <summary>Takes positions to read; false where so many are not left.</summary>
    public bool TryPositions(long count)
    {
        if (count > Positions) return Refuse();
        Positions -= count;
        return true;
    }
}
