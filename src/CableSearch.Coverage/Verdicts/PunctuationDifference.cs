using System.Buffers;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds signs between the words of a quotation that can change its sense and that the cable does not have there. For example, the article
/// has "He did: not negotiate" where the cable has "He did not negotiate", or a question mark where the cable has a full stop. A comma that
/// was only added or left out does not count.
/// </summary>
internal static class PunctuationDifference
{
    private static readonly SearchValues<char> PauseMarks = SearchValues.Create(",;:.!?()–—-‐‑\"“”„«»&\n…/");

    private static readonly SearchValues<char> Strong = SearchValues.Create(";:—");

    /// <summary>A sentence that shows the first place with another sign; null if there is none.</summary>
    /// <param name="quoted">The quotation.</param>
    /// <param name="words">Its words.</param>
    /// <param name="part">The paragraph with the same words.</param>
    /// <param name="there">The words of the paragraph that the quotation has, equally many and in the same order.</param>
    public static string? Of(string quoted, IReadOnlyList<QuotedWord> words, CablePart part, IReadOnlyList<CableWord> there)
    {
        for (int i = 1; i < there.Count; i++)
        {
            string here = quoted[words[i - 1].End..words[i].Start], cable = part.Text[there[i - 1].End..there[i].Start];
            if (IsOtherEnd(here, cable, part.Text[there[i].Start]) || IsPut(here, cable))
                return Note(quoted[words[i - 1].Start..words[i].End], part.Text[there[i - 1].Start..there[i].End]);
        }
        string last = quoted[words[^1].End..], lastThere = SignsBehind(part.Text, there[^1].End);
        char next = part.Text.AsSpan(there[^1].End + lastThere.Length).TrimStart() is [var first, ..] ? first : ' ';
        return IsOtherEnd(last, lastThere, next) && last.AsSpan().IndexOfAny('?', '!', '.') >= 0
            ? Note(quoted[words[^1].Start..].TrimEnd(), part.Text[there[^1].Start..there[^1].End] + lastThere) : null;
    }

    private static string Note(string here, string there) =>
        $"Every word agrees, but the punctuation differs: “{here}” for the cable’s “{there}”.";

    // Whether only one of the texts has a question mark or an exclamation mark. A "?" of the cable before a small letter does not count: it
    // is another sign that was damaged in transmission.
    private static bool IsOtherEnd(string here, string there, char next) =>
        Has(here, '!') != Has(there, '!') || (Has(here, '?') != Has(there, '?') && !(Has(there, '?') && char.IsLower(next)));

    // Whether the quotation has a colon, a semicolon or a dash where the cable has no punctuation. Also true if the quotation has one of
    // them, or a comma, where the cable has a hyphen.
    private static bool IsPut(string here, string there)
    {
        bool isStrong = here.AsSpan().IndexOfAny(Strong) >= 0 || IsDash(here);
        return there is "-" ? isStrong || Has(here, ',') : isStrong && there.AsSpan().IndexOfAny(PauseMarks) < 0;
    }

    // Whether there is a dash, which has blanks beside it. A hyphen has none.
    private static bool IsDash(string between) => between is [' ', '-' or '–', ' '] || between.Contains("--", StringComparison.Ordinal);

    private static bool Has(string between, char sign) => between.Contains(sign, StringComparison.Ordinal);

    private static string SignsBehind(string text, int end)
    {
        int stop = end;
        while (stop < text.Length && !char.IsWhiteSpace(text[stop]) && !char.IsLetterOrDigit(text[stop])) stop++;
        return text[end..stop];
    }
}
