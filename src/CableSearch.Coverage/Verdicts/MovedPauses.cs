using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations that have the cable's words with other punctuation, so that somebody else speaks, a sentence has another subject, or
/// a question becomes a statement.
/// </summary>
internal static class MovedPauses
{
    private const string Sentence = "Every word agrees, but sentences end in other places: who says or does it may change.",
        Question = "Every word agrees, but in the cable they are part of a question.";

    // A comma can show who speaks if "said" is at most this number of words away. In ", said the minister, was", "said" is the third word
    // before the second comma.
    private const int MaxDistance = 3;

    // A full stop behind a word with fewer letters may belong to an abbreviation, such as "Mr." or "St.".
    private const int MinLast = 4;

    private static readonly SearchValues<char> PauseMarks = SearchValues.Create(",;:.!?()–—");

    /// <summary>What the other punctuation may change, as a sentence; null if it changes nothing.</summary>
    /// <param name="quoted">The text of the quotation.</param>
    /// <param name="words">The words of the quotation.</param>
    /// <param name="passage">The passage of the cable with the same words.</param>
    public static string? Of(string quoted, IReadOnlyList<QuotedWord> words, AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] there = [.. part.Words.Where(w => w.Start >= passage.Start && w.End <= passage.End)];
        if (there is []) return null;
        if (there.Length == words.Count)
        {
            for (int i = 1; i < there.Length; i++)
            {
                string here = quoted[words[i - 1].End..words[i].Start], cable = part.Text[there[i - 1].End..there[i].Start];
                if (Pauses(here) != Pauses(cable) && VerbBeside(there, i) is { } verb)
                    return $"Every word agrees, but the commas beside “{verb}” differ: somebody else may be speaking.";
                if (Ends(here) != Ends(cable) && (there[i - 1].Folded.Length >= MinLast
                    || (Ends(here) ? BeginsSentence(quoted, words[i - 1].Start, words[i].Start, part.Text[there[i].Start])
                        : BeginsSentence(part.Text, there[i - 1].Start, there[i].Start, quoted[words[i].Start])))) return Sentence;
            }
        }
        return !quoted.Contains('?', StringComparison.Ordinal) && IsAsked(part, there[^1]) ? Question
            : there.Length == words.Count ? PunctuationDifference.Of(quoted, words, part, there) : null;
    }

    private static bool Pauses(string between) =>
        between.AsSpan().IndexOfAny(PauseMarks) >= 0 || between.Contains("--", StringComparison.Ordinal);

    private static bool Ends(string between) => between.AsSpan().IndexOfAny('.', '!', '?') >= 0;

    // Whether the full stop after a short word ends a sentence. If not, it may belong to an abbreviation such as "Mr.". One of the two
    // texts (the parameter "text") has the full stop, the other has the same words without it. The full stop ends a sentence if three
    // things are true: the short word begins with a small letter, the next word begins with a capital, and the other text writes the next
    // word with a small letter. The parameter "other" is this letter of the other text.
    private static bool BeginsSentence(string text, int before, int next, char other) =>
        char.IsLower(text[before]) && char.IsUpper(text[next]) && char.IsLower(other);

    private static string? VerbBeside(CableWord[] words, int at) => words.Skip(Math.Max(0, at - MaxDistance))
        .Take(Math.Min(at, MaxDistance) + 1).Select(w => w.Folded).FirstOrDefault(SayingVerbs.Has);

    // Whether the cable's sentence with this word ends with a question mark.
    private static bool IsAsked(CablePart part, CableWord last)
    {
        int at = part.Words.Count - 1;
        while (at > 0 && part.Words[at].Start > last.Start) at--;
        int end = part.Sentences.Where(s => s.First <= at && at < s.End).Select(s => s.End).FirstOrDefault(at + 1);
        int next = end < part.Words.Count ? part.Words[end].Start : part.Text.Length;
        return part.Text.AsSpan(part.Words[end - 1].End, next - part.Words[end - 1].End).Contains('?');
    }
}
