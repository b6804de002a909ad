namespace CableSearch.Search.Analysis;

/// <summary>
/// Caches the forms of the words of one language: folded, stem and spelling. Most words of a text were already in earlier texts. For use by
/// one thread.
/// </summary>
internal sealed class WordForms
{
    // Largest number of words in each of the two tables of the cache, which take about 15 MB together. New words go into the newer table.
    // When it is full, it becomes the older table, and the previous older table is dropped. A word that is found in the older table is
    // copied to the newer one, so common words stay in the cache.
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

    /// <summary>The forms of a word.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        ulong hash = WordTable.HashOf(word);
        if (_newer.Find(word, hash) is { } known) return known;
        // The forms of a word depend only on the word itself, so they can be cached. In a script without blanks, the words around it decide
        // where it begins and ends, but that is done before this method is called.
        WordForm form = _older?.Find(word, hash) ?? FormOf(word);
        if (_newer.IsFull) (_older, _newer) = (_newer, new(MaxHalf));
        _newer.Add(word.ToString(), hash, form);
        return form;
    }

    private WordForm FormOf(ReadOnlySpan<char> word)
    {
        string folded = Tokenizer.FoldWord(word);
        // Most words are in lower case and without accents in the text too. Then the folded word and its spelling share one string.
        return new(folded, word.SequenceEqual(folded) ? folded : Tokenizer.WrittenWord(word), _stemOf);
    }
}
