namespace CableSearch.Search.Analysis;

/// <summary>The words of one text, cut once for all the fields that hold them. Used again for text after text, by one thread.</summary>
internal sealed class TextWords
{
    // A cable has a thousand words. A longer text's room is given back, or the longest would be kept for good.
    private const int MaxKept = 1 << 15;

    private WordForm[] _words = new WordForm[1024];
    private int _count;

    /// <summary>The words in their order.</summary>
    public ReadOnlySpan<WordForm> Words => _words.AsSpan(0, _count);

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="forms">What is known of the words of its language.</param>
    /// <param name="byCharacter">Whether words of scripts without blanks are cut into characters.</param>
    public void Read(string text, WordForms forms, bool byCharacter = false)
    {
        if (_words.Length > MaxKept) _words = new WordForm[MaxKept];
        _count = 0;
        WordCursor words = new(text, byCharacter);
        while (words.TryNext(out int start, out int end))
        {
            WordForm word = forms.Of(text.AsSpan(start, end - start));
            // Some letters are fillers, and nothing is left of them.
            if (word.Folded.Length == 0) continue;
            if (_count == _words.Length) Array.Resize(ref _words, _count * 2);
            _words[_count++] = word;
        }
    }
}
