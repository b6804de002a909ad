using System.Buffers;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Glossary;

/// <summary>Finds acronyms that the text itself explains: "Government of Peru (GOP)" and "GOP (Government of Peru)".</summary>
internal static class ExplainedTerms
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".;:()\n");

    private static readonly string[] SmallWords = WordList.Of("stepped-over-words.tsv");

    private const int MinTerm = 2;

    private const int MaxTerm = 10;

    private const int MaxMeaning = 120;

    // A word that begins with the acronym, as "Terrorism" does with TERR, is its whole meaning. This is assumed only if the acronym has at
    // least this number of letters: a word may begin with a shorter acronym by chance.
    private const int MinShort = 4;

    // Maximum number of words of a name that is completed from its last word, as "Workers' Party" is from "Party" (see BeginningOfName).
    private const int MaxNameWords = 4;

    public static void Find(string text, List<GlossaryEntry> entries, HashSet<string> known)
    {
        for (int at = 0; ;)
        {
            int step = text.AsSpan(at).IndexOf('(');
            if (step < 0) return;
            at += step + 1;
            int close = text.AsSpan(at, Math.Min(text.Length - at, MaxMeaning)).IndexOf(')');
            if (close <= 0) continue;
            ReadOnlySpan<char> inner = text.AsSpan(at, close).Trim(" \"'“”");
            if (IsTerm(inner)) Explain(text, at - 1, inner, entries, known);
            else if (inner.Length > 8 && inner.Contains(' ')) ExplainBehind(text, at - 1, inner, entries, known);
        }
    }

    /// <summary>
    /// Whether a word can be an acronym: two to ten characters, at least two of them capitals, the rest digits, hyphens, slashes or
    /// ampersands. It may end in a small plural s.
    /// </summary>
    public static bool IsTerm(ReadOnlySpan<char> term)
    {
        if (term.Length is < MinTerm or > MaxTerm || !char.IsAsciiLetterUpper(term[0])) return false;
        int capitals = 0;
        for (int i = 0; i < term.Length; i++)
        {
            char c = term[i];
            if (c.IsCapital) capitals++;
            else if (!char.IsAsciiDigit(c) && c is not ('-' or '/' or '&') && !(c == 's' && i == term.Length - 1)) return false;
        }
        return capitals >= 2 && term is not ("SBU" or "FOUO" or "NOTAL" or "NOFORN" or "SIPDIS" or "LOU" or "SBU/NF");
    }

    private static void Explain(string text, int parenthesis, ReadOnlySpan<char> term, List<GlossaryEntry> entries, HashSet<string> known)
    {
        ReadOnlySpan<char> letters = term.TrimEnd('s');
        int end = parenthesis;
        while (end > 0 && text[end - 1] is ' ' or '"' or '”' or '\'') end--;
        int from = Math.Max(0, end - MaxMeaning);
        int limit = text.AsSpan(from, end - from).LastIndexOfAny(Stops);
        // The words that the acronym stands for are between the last punctuation mark and the acronym. Full stops are ignored here, because
        // a full stop may belong to an abbreviation such as "U.S.".
        if (limit >= 0 && from + limit + 1 < end && text[from + limit] != '.') from += limit + 1;
        int start = Match(text, from, end, letters, Math.Min(letters.Length + 5, letters.Length * 2) + 1);
        if (start < 0) return;
        if (IsEndOfName(text.AsSpan(start, end - start).TrimEnd(), letters)) start = BeginningOfName(text, from, start);
        string meaning = text[start..end].Replace('\n', ' ').Trim(' ', '"', '“', '\'');
        if (meaning.Length <= term.Length || meaning.AsSpan().Contains(term, StringComparison.Ordinal)) return;
        string key = letters.ToString();
        if (known.Add(key)) entries.Add(new(key, meaning, GlossarySource.Text));
    }

    /// <summary>
    /// Whether the words that were found for an acronym may be only the end of a name, as "Party" for PT is the end of "Workers' Party".
    /// This may be so if one word was found and it has a capital. But three kinds of words are a whole meaning: a word with a hyphen
    /// ("Director-General" for DG), a word that begins with the acronym ("Terrorism" for TERR), and the meaning in our glossary.
    /// </summary>
    private static bool IsEndOfName(ReadOnlySpan<char> word, ReadOnlySpan<char> letters) =>
        word[0].IsCapital
            && !word.ContainsAny(' ', '-')
            && !(letters.Length >= MinShort && word.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
            && !(GlossaryTable.TryFind(letters, out GlossaryEntry? entry)
                && word.Equals(entry.Meaning, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Where the name begins that ends in the word at <paramref name="end"/>. "Party" has both letters of PT, but in "President Silva's
    /// Workers' Party (PT)" the acronym stands for the name "Workers' Party". A word such as "Silva's" does not belong to the name.
    /// </summary>
    private static int BeginningOfName(string text, int from, int end)
    {
        for (int words = 1; words < MaxNameWords; words++)
        {
            int stop = end;
            while (stop > from && text[stop - 1] is ' ' or '\n') stop--;
            int start = stop;
            while (start > from && (text[start - 1].IsWord || text[start - 1] is '\'' or '’' or '-')) start--;
            ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
            if (stop == end || word.Length < 2 || !word[0].IsCapital || word is [.., '\'' or '’', 's'] || IsSmall(word)) break;
            end = start;
        }
        return end;
    }

    private static void ExplainBehind(string text, int parenthesis, ReadOnlySpan<char> inner, List<GlossaryEntry> entries,
        HashSet<string> known)
    {
        int end = parenthesis;
        while (end > 0 && text[end - 1] == ' ') end--;
        int start = end;
        while (start > 0 && end - start <= MaxTerm && (text[start - 1].IsWord || text[start - 1] is '-' or '/' or '&')) start--;
        ReadOnlySpan<char> term = text.AsSpan(start, end - start);
        if (!IsTerm(term) || !char.IsLetter(inner[0])) return;
        string phrase = inner.ToString().Replace('\n', ' ');
        if (Match(phrase, 0, phrase.Length, term.TrimEnd('s'), 12) != 0) return;
        string key = term.TrimEnd('s').ToString();
        if (known.Add(key)) entries.Add(new(key, phrase, GlossarySource.Text));
    }

    /// <summary>
    /// Matches the letters of the acronym, from the last to the first, with the first letters of the words before <paramref name="end"/>.
    /// Words such as "of" and "the" may be skipped. One word may provide several letters, as "television" does for TV. Returns the position
    /// where the words begin; -1 if they do not match.
    /// </summary>
    private static int Match(string text, int from, int end, ReadOnlySpan<char> letters, int maxWords)
    {
        int letter = letters.Length - 1, at = end, words = 0;
        while (letter >= 0 && at > from)
        {
            while (at > from && !text[at - 1].IsWord) at--;
            int wordEnd = at;
            while (at > from && (text[at - 1].IsWord || text[at - 1] is '\'' or '’')) at--;
            if (wordEnd == at || ++words > maxWords) return -1;
            while (letter >= 0 && !letters[letter].IsWord) letter--;
            if (letter < 0) return -1;
            ReadOnlySpan<char> word = text.AsSpan(at, wordEnd - at);
            if (Same(word[0], letters[letter]))
            {
                letter--;
                while (letter >= 0 && !letters[letter].IsWord) letter--;
                if (letter < 0) return at;
                continue;
            }
            if (IsSmall(word)) continue;
            // One word may provide several letters of the acronym: "Counterterrorism (CT)", "television (TV)".
            int inside = MatchInside(word, letters, letter);
            if (inside == int.MinValue) return -1;
            letter = inside;
            if (letter < 0) return at;
        }
        return -1;
    }

    private static int MatchInside(ReadOnlySpan<char> word, ReadOnlySpan<char> letters, int letter)
    {
        int start = letter;
        for (int first = letter - 1; first >= 0 && letter - first < 4; first--)
        {
            if (!Same(word[0], letters[first])) continue;
            int at = 1;
            int next = first + 1;
            while (next <= start && at < word.Length)
            {
                if (Same(word[at], letters[next])) next++;
                at++;
            }
            if (next > start) return first - 1;
        }
        return int.MinValue;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (string small in SmallWords)
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
