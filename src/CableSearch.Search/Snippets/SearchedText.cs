using System.Text;

namespace CableSearch.Search.Snippets;

/// <summary>A text in which words are looked for, with what is asked of it again for each word and each search.</summary>
/// <param name="Text">The text.</param>
internal readonly record struct SearchedText(string Text)
{
    /// <summary>Whether it has ASCII characters only, as nearly all paragraphs do.</summary>
    public bool IsPlain { get; } = Ascii.IsValid(Text);

    /// <summary>Whether letters with full stops between them may stand for a word, as in "U.S.".</summary>
    public bool HasInitials { get; } = HasLettersAroundStop(Text);

    private static bool HasLettersAroundStop(string text)
    {
        for (int stop = 1; stop < text.Length - 1 && (stop = text.IndexOf('.', stop)) > 0; stop++)
            if (stop + 1 < text.Length && char.IsLetter(text[stop - 1]) && char.IsLetter(text[stop + 1])) return true;
        return false;
    }
}
