using CableSearch.Search.Documents;
using Lucene.Net.Index;

namespace CableSearch.Search.Matching;

/// <summary>
/// What one query may cost, whatever it asks: measured in words of the index's dictionary and in its postings, never in time, so that the same query
/// gives the same answer on any machine. What does not fit is left out, and a note says so. The bounds grow with the index.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>Words that one pattern or fuzzy word may stand for: the commonest of them.</summary>
    public const int MaxWordsOfPattern = 1024;

    // Words that all patterns and fuzzy words of a query may stand for; each has its share.
    private const int MaxWords = FieldsOfPattern * MaxWordsOfPattern;

    // Text, subject and address block.
    private const int FieldsOfPattern = 3;

    // A pattern that stood for fewer would be none.
    private const int LeastWordsOfPattern = 32;

    // A query may look through the dictionary this often, read the postings of this many words that stand in every document,
    // and as many positions as the index has of them, this often.
    private const int DictionaryTimes = 3;
    private const int PostingsEach = 100;
    private const int PositionTimes = 2;

    // A small index is read whole in no time.
    private const long LeastScans = 100_000;
    private const long LeastPostings = 200_000;
    private const long LeastPositions = 1_000_000;

    private readonly List<string> _notes = [];
    private readonly CancellationToken _gone;

    public WorkBudget(IndexReader reader, CancellationToken gone = default)
    {
        _gone = gone;
        long positions = 0, words = 0;
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexFields.Text) is not { } terms) continue;
            positions += Math.Max(0, terms.SumTotalTermFreq);
            words += Math.Max(0, terms.Count);
        }
        Scans = Math.Max(LeastScans, DictionaryTimes * words);
        Postings = Math.Max(LeastPostings, (long)PostingsEach * reader.MaxDoc);
        Positions = Math.Max(LeastPositions, PositionTimes * positions);
    }

    /// <summary>Words that patterns may still stand for.</summary>
    public int Words { get; private set; } = MaxWords;

    /// <summary>Words of the dictionary that may still be looked at.</summary>
    public long Scans { get; private set; }

    /// <summary>Postings that may still be read.</summary>
    public long Postings { get; private set; }

    /// <summary>Positions that may still be read.</summary>
    public long Positions { get; private set; }

    /// <summary>How often something was not granted.</summary>
    public int Refusals { get; private set; }

    /// <summary>Patterns and fuzzy words of the query, which share what they may stand for: the last must not find nothing because the first took all.</summary>
    public int Patterns { get; init; } = 1;

    /// <summary>Words that the next of them may stand for.</summary>
    public int WordsOfPattern => Math.Min(Math.Max(LeastWordsOfPattern, Math.Min(MaxWordsOfPattern, MaxWords / (FieldsOfPattern * Math.Max(1, Patterns)))), Words);

    /// <summary>What was limited, a sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    public void Note(string sentence)
    {
        if (!_notes.Contains(sentence)) _notes.Add(sentence);
    }

    /// <summary>Whether another word of the dictionary may be looked at.</summary>
    public bool TryScan() => Scans > 0 ? Scans-- > 0 : Refuse();

    /// <summary>Takes as many looks at once as a search for near words costs; false where so many are not left.</summary>
    public bool TryScans(long count)
    {
        _gone.ThrowIfCancellationRequested();
        if (count > Scans) return Refuse();
        Scans -= count;
        return true;
    }

    public void TakeWords(int count) => Words = Math.Max(0, Words - count);

    /// <summary>Counts something that is not granted.</summary>
    public bool Refuse()
    {
        Refusals++;
        return false;
    }

    public bool TryPostings(long count)
    {
        _gone.ThrowIfCancellationRequested();
        if (count > Postings) return Refuse();
        Postings -= count;
        return true;
    }

    public bool TryPositions(long count)
    {
        if (count > Positions) return Refuse();
        Positions -= count;
        return true;
    }
}
