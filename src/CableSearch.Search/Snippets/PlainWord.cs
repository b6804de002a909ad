using CableSearch.Search.Analysis;

namespace CableSearch.Search.Snippets;

/// <summary>
/// A word of ASCII letters that is searched for in texts. The result of each comparison with a word of a text is cached.
/// </summary>
/// <param name="word">The word in lower case.</param>
internal sealed class PlainWord(string word)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);
    private string? _language;

    /// <summary>Whether a word of a text is this word, or has the same stem in the language of the text.</summary>
    public bool Matches(ReadOnlySpan<char> letters, string language, Stems stems)
    {
        if (letters.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        if (_language != language) _known.Clear();
        _language = language;
        Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(letters, out bool isForm))
        {
            isForm = stems.Of(letters.ToString().ToLowerInvariant(), language) == stems.Of(word, language);
            known[letters] = isForm;
        }
        return isForm;
    }
}
