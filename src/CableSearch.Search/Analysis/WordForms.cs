using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>
/// The forms of the words of one language, remembered from text to text: most of any text is words that were met before. For one thread.
/// </summary>
internal sealed class WordForms(string language)
{
    // Some 15 MB. Words are remembered in two halves: a full one becomes the older, and what is met again there is taken over, so that the
    // common words stay however many rare ones come.
    private const int MaxHalf = 1 << 16;

    private readonly Stemmer _stemmer = new(language);
    private Dictionary<string, WordForm> _newer = new(StringComparer.Ordinal);
    private Dictionary<string, WordForm> _older = new(StringComparer.Ordinal);

    /// <summary>The forms of a word as it stands in a text.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        if (_newer.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out WordForm? form)) return form;
        _older.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out form);
        // A word of another script is cut by its neighbours, but folded by itself alone: its forms do not depend on where it stands.
        form ??= FormOf(word);
        if (_newer.Count >= MaxHalf) (_older, _newer) = (_newer, new(StringComparer.Ordinal));
        _newer.Add(word.ToString(), form);
        return form;
    }

    private WordForm FormOf(ReadOnlySpan<char> word)
    {
        string folded = Tokenizer.FoldWord(word), written = Tokenizer.WrittenWord(word);
        string stem = Stemmer.TermOf(_stemmer.Of(folded), language);
        byte[] foldedBytes = Encoding.UTF8.GetBytes(folded);
        return new(foldedBytes,
            stem == folded ? foldedBytes : Encoding.UTF8.GetBytes(stem),
            Encoding.UTF8.GetBytes(WrittenTerm.Of(folded, written)),
            written == folded);
    }
}
