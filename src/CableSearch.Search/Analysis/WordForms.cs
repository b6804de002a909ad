namespace CableSearch.Search.Analysis;

/// <summary>
/// The forms of the words of one language, remembered from text to text: most of any text is words that were met before. For one thread.
/// </summary>
internal sealed class WordForms
{
    // Some 15 MB. Words are remembered in two halves: a full one becomes the older, and what is met again there is taken over, so that the
    // common words stay however many rare ones come.
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

    /// <summary>The forms of a word as it stands in a text.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        ulong hash = WordTable.HashOf(word);
        if (_newer.Find(word, hash) is { } known) return known;
        // A word of another script is cut by its neighbours, but folded by itself alone: its forms do not depend on where it stands.
        WordForm form = _older?.Find(word, hash) ?? FormOf(word);
        if (_newer.IsFull) (_older, _newer) = (_newer, new(MaxHalf));
        _newer.Add(word.ToString(), hash, form);
        return form;
    }

    private WordForm FormOf(ReadOnlySpan<char> word)
    {
        string folded = Tokenizer.FoldWord(word);
        // One string serves both where they are alike, as mostly.
        return new(folded, word.SequenceEqual(folded) ? folded : Tokenizer.WrittenWord(word), _stemOf);
    }
}
