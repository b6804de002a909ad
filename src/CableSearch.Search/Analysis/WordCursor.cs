using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>Goes through the words of a text by the rules that <see cref="Tokenizer"/> states.</summary>
/// <param name="text">The text.</param>
/// <param name="byCharacter">Whether Korean words and words of scripts without blanks are cut into characters.</param>
internal struct WordCursor(string text, bool byCharacter = false)
{
    // Longest run of initials such as "U.S.", in UTF-16 units.
    private const int MaxInitials = 20;

    // Longest run of letters without blanks that is cut into words at once, in UTF-16 units, to limit the memory. In real texts a blank or
    // comma comes earlier.
    private const int MaxStretch = 2000;

    private int _at;

    // A run of letters without blanks, as in Chinese, is cut into several words at once. Words that were not returned yet are kept here,
    // the next word on top.
    private Stack<(int Start, int End)>? _stretch;

    /// <summary>Goes to the next word.</summary>
    public bool TryNext(out TextToken token)
    {
        while (TryNext(out int start, out int end))
        {
            token = new(start, end, Tokenizer.FoldWord(text.AsSpan(start, end - start)));
            // Folding can leave nothing of a word, such as one that has only the Arabic tatweel, which stretches words. Such a word is
            // skipped.
            if (token.Folded.Length > 0) return true;
        }
        token = default;
        return false;
    }

    /// <summary>
    /// Goes to the next word without folding it. Folding the word with <see cref="Tokenizer.FoldWord"/> may give an empty string.
    /// </summary>
    public bool TryNext(out int start, out int end)
    {
        if (_stretch is { Count: > 0 })
        {
            (start, end) = _stretch.Pop();
            return true;
        }
        int at = _at;
        while (at < text.Length && (text[at] < Letters.FirstBroad ? !Letters.IsLatin(text[at]) : !Letters.Begins(text, at))) at++;
        (_at, start, end) = (at, at, at);
        if (at >= text.Length) return false;
        if (!TryInitials(out end) && !TryLatin(out end)) (start, end) = ReadBroad();
        return true;
    }

    // Reads a word or number by the rules for Latin text, which are enough for nearly all words. The result is false if the word has
    // characters that need the rules of another script.
    private bool TryLatin(out int end)
    {
        int at = end = _at;
        bool isFigure = char.IsAsciiDigit(text[at]);
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsAscii(c))
            {
                if (isFigure ? !char.IsAsciiDigit(c) : !char.IsAsciiLetter(c)) break;
            }
            else if (Letters.IsBroad(c))
            {
                if (Letters.GoesOn(text, at)) return false;
                break;
            }
            else if (isFigure || !Letters.IsLatin(c)) break;
        }
        if (isFigure) at = EndOfGroups(at);
        _at = end = at;
        if (!isFigure) SkipPossessive();
        return true;
    }

    // Goes past groups of three digits: "1,091" is one number, but "1,09" is two.
    private readonly int EndOfGroups(int at)
    {
        while (at + 3 < text.Length && text[at] == ',' && Tokenizer.IsNumber(text.AsSpan(at + 1, 3))
            && !(at + 4 < text.Length && Letters.GoesOn(text, at + 4))) at += 4;
        return at;
    }

    private (int Start, int End) ReadBroad()
    {
        Rune.TryGetRuneAt(text, _at, out Rune first);
        ScriptFamily writing = ScriptFamilies.Of(first);
        int start = _at, end = EndOfWord(first, writing);
        if (writing is ScriptFamily.East or ScriptFamily.South || (byCharacter && writing == ScriptFamily.Hangul))
        {
            _stretch ??= new();
            List<(int Start, int End)> words = byCharacter ? Characters.Of(text, start, end) : UnspacedWords.Of(text, start, end, writing);
            for (int i = words.Count - 1; i >= 0; i--) _stretch.Push(words[i]);
            (start, end) = _stretch.Pop();
        }
        else if (!Letters.IsDigit(first)) SkipPossessive();
        return (start, end);
    }

    // Goes past a run of digits, or past a run of letters of one script family with their accents.
    private int EndOfWord(Rune first, ScriptFamily writing)
    {
        bool isFigure = Letters.IsDigit(first);
        int start = _at, end = _at += first.Utf16SequenceLength;
        while (_at < text.Length && _at - start < MaxStretch)
        {
            if (Letters.IsInvisible(text[_at]) || (!isFigure && Letters.IsWithinWord(text, _at))) _at++;
            else if (!Rune.TryGetRuneAt(text, _at, out Rune rune)) break;
            else if (Letters.Begins(text, _at)
                ? Letters.IsDigit(rune) == isFigure && (isFigure || ScriptFamilies.Of(rune) == writing)
                : text[_at] >= Letters.FirstBroad && Letters.IsMark(text, _at))
                end = _at += rune.Utf16SequenceLength;
            else break;
        }
        return end;
    }

    // Reads initials such as "U.S.", "U.S" and "E.O.": single letters with full stops between them.
    private bool TryInitials(out int end)
    {
        int last = _at;
        while (last + 2 < text.Length && text[last + 1] == '.' && last - _at < MaxInitials && IsSingleLetter(last)
            && IsSingleLetter(last + 2)) last += 2;
        end = last + 1;
        if (last == _at) return false;
        _at = end;
        if (_at < text.Length && text[_at] == '.') _at++;
        SkipPossessive();
        return true;
    }

    private readonly bool IsSingleLetter(int at) =>
        char.IsLetter(text[at]) && text[at] < ScriptFamilies.First
        && (at == 0 || !Letters.GoesOn(text, at - 1)) && (at + 1 >= text.Length || !Letters.GoesOn(text, at + 1));

    private void SkipPossessive()
    {
        if (_at + 1 < text.Length && text[_at] is '\'' or '\u2019' && text[_at + 1] is 's' or 'S'
            && (_at + 2 >= text.Length || !Letters.GoesOn(text, _at + 2))) _at += 2;
    }
}
