using System.Collections.Frozen;

namespace CableSearch.Search.Snippets;

/// <summary>Finds where the sentences of a text end.</summary>
internal static class SentenceEnds
{
    // Abbreviations, in small letters, after which the sentence usually goes on: "Gen. Tintaya (ret.) said", "see ref. B".
    private static readonly FrozenSet<string> Abbreviations = """
        adm amb approx assoc asst atty brig capt ca cf cmdr co col com corp cpl dept dep dir div dr ed eds e.g esp est etc ext fig figs ft
        gen gov govt hon i.e inc incl intl jr lt ltd maj messrs min mr mrs ms msgr mt no nos op para paras p pp pres prof pvt ref refs
        rep reps ret retd rev sec sen sens sgt sr sra srta st supt tel univ viz vol vols vs
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    // The abbreviations of the list above that may also be the last word of a sentence. They are taken as the last word if the next word
    // begins with a capital, or if a quotation mark or parenthesis is closed right after the full stop.
    private static readonly FrozenSet<string> Last = """
        approx co com corp dept etc ext inc intl jr ltd no para paras sec sr tel
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the character at a position ends a sentence.</summary>
    public static bool IsAt(string text, int at)
    {
        // The full stops of Chinese, Japanese and Hindi end a sentence without a blank after them.
        if (text[at] is '\n' or '。' or '！' or '？' or '।') return true;
        if (text[at] is not ('.' or '?' or '!' or '؟' or '۔')) return false;
        int next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')') next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        bool isClosed = next > at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length) return true;
        if (char.IsLower(text[next])) return false;
        return text[at] != '.' || !IsAbbreviation(text, at, isClosed, text[next]);
    }

    // Whether the full stop belongs to an initial, as in "J. Smith" or "U.S. aid", or to an abbreviation.
    private static bool IsAbbreviation(string text, int stop, bool isClosed, char next)
    {
        if (stop > 0 && char.IsUpper(text[stop - 1]) && (stop == 1 || !char.IsLetter(text[stop - 2]))) return true;
        int start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < stop))) start--;
        string small = text[start..stop].ToLowerInvariant();
        if (!Abbreviations.Contains(small)) return false;
        // In "No. 5", "No." is an abbreviation. In "He said no. They left.", it ends the sentence: the next word begins with a capital.
        return !Last.Contains(small) || (!char.IsUpper(next) && !isClosed);
    }
}
