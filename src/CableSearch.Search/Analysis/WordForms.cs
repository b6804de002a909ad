namespace CableSearch.Search.Analysis;

/// <summary>
/// Caches the forms of the words of one language, because most words of a text were already in earlier texts. For use by one thread.
/// </summary>
internal sealed class WordForms
{
    // Words in each of the two tables of the cache; both together take about 15 MB. When the newer table is full, it becomes the older one,
    // and the words in the previous older table are dropped. A word that is met again moves to the newer table, so common words stay in the
    // cache.
    private const int MaxHalf = 1 << 16;

    private readonly Func<string, string> _stemOf;
    private WordTable _newer = new(MaxHalf);
    private WordTable? _older;

    /// <param name="language">ISO 639-1 code.</param>
    public WordForms(string language)
    {
        Stemmer stemmer = new(language);
        _stemOf = folded => Stemmer.TermOf(stemmer.Of(folded), language);
    }

    /// <summary>The forms of a word in the spelling of a text.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        ulong hash = WordTable.HashOf(word);
        if (_newer.Find(word, hash) is { } known) return known;
        // Neighbours decide where a word of a script without blanks ends, but not how it is folded. So its forms can be cached.
        WordForm form = _older?.Find(word, hash) ?? FormOf(word);
        if (_newer.IsFull) (_older, _newer) = (_newer, new(MaxHalf));
        _newer.Add(word.ToString(), hash, form);
        return form;
    }

    private WordForm FormOf(ReadOnlySpan<char> word)
    {
        string folded = Tokenizer.FoldWord(word);
        // In most words both forms are equal, and then they share one string.
        return new(folded, word.SequenceEqual(folded) ? folded : Tokenizer.WrittenWord(word), _stemOf);
    }
}
