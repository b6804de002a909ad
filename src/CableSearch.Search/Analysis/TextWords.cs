namespace CableSearch.Search.Analysis;

/// <summary>
/// The words of one text. A text is cut into words once, for all fields of its document. A thread reuses this object for each text.
/// </summary>
internal sealed class TextWords
{
    // Largest array, in words, that is reused for the next text. A typical cable has a thousand words. Without this limit the array of the
    // longest text would stay in memory.
    private const int MaxKept = 1 << 15;

    private WordForm[] _words = new WordForm[1024];
    private int _count;

    /// <summary>The words in the order of the text.</summary>
    public ReadOnlySpan<WordForm> Words => _words.AsSpan(0, _count);

    /// <summary>Replaces the words with the words of another text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="forms">The cache of word forms for the language of the text.</param>
    /// <param name="byCharacter">Whether Korean words and words of scripts without blanks are cut into characters.</param>
    public void Read(string text, WordForms forms, bool byCharacter = false)
    {
        if (_words.Length > MaxKept) _words = new WordForm[MaxKept];
        _count = 0;
        WordCursor words = new(text, byCharacter);
        while (words.TryNext(out int start, out int end))
        {
            WordForm word = forms.Of(text.AsSpan(start, end - start));
            // Folding can leave nothing of a word, such as one that has only the Arabic tatweel, which stretches words. Such a word is
            // skipped.
            if (word.Folded.Length == 0) continue;
            if (_count == _words.Length) Array.Resize(ref _words, _count * 2);
            _words[_count++] = word;
        }
    }
}
