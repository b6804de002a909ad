using System.Text;

namespace CableSearch.Search.Snippets;

/// <summary>A text in which several words are searched for. Its properties are computed once, and not again for each word.</summary>
/// <param name="Text">The text.</param>
internal readonly record struct SearchedText(string Text)
{
    /// <summary>Whether the text has only ASCII characters, as nearly all paragraphs do.</summary>
    public bool IsPlain { get; } = Ascii.IsValid(Text);

    /// <summary>Whether the text may contain initials such as "U.S.", which are searched for as one word ("us").</summary>
    public bool HasInitials { get; } = HasLettersAroundStop(Text);

    private static bool HasLettersAroundStop(string text)
    {
        for (int stop = 1; stop < text.Length - 1 && (stop = text.IndexOf('.', stop)) > 0; stop++)
            if (stop + 1 < text.Length && char.IsLetter(text[stop - 1]) && char.IsLetter(text[stop + 1])) return true;
        return false;
    }
}
