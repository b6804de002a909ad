using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>Finds the words of a cable with which a sentence says who speaks, as "Vilhena said that" does.</summary>
internal static class CableSpeaker
{
    // A verb of saying is looked for in this number of words before the passage: "told the Ambassador on November 3 that".
    private const int MaxToVerb = 8;

    // At most this number of words before the verb is shown.
    private const int MaxShown = 4;

    /// <summary>
    /// The named speaker whose words begin with the passage; null if the passage is not the beginning of somebody's words, or if the
    /// speaker is not named in this sentence.
    /// </summary>
    public static (IReadOnlyList<CableWord> Words, string Text)? Of(AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        int first = 0;
        while (first < part.Words.Count && part.Words[first].Start < passage.Start) first++;
        CableWord[] lead = Lead(part, first);
        if (lead is not [.., { Folded: "that" } that]) return null;
        int verb = Array.FindLastIndex(lead, w => SayingVerbs.Has(w.Folded));
        if (verb < 0 || lead.Length - verb > MaxToVerb) return null;
        CableWord[] names = [.. lead[..verb].Reverse().TakeWhile(w => char.IsUpper(part.Text[w.Start])).Reverse()];
        if (names.Length == 0) return null;
        return (names, part.Text[names[Math.Max(0, names.Length - MaxShown)].Start..that.End]);
    }

    /// <summary>The words of a sentence before one of its words.</summary>
    /// <param name="part">The paragraph.</param>
    /// <param name="word">Index of the word in the paragraph.</param>
    public static CableWord[] Lead(CablePart part, int word)
    {
        int first = part.Sentences.Where(s => s.First <= word && word < s.End).Select(s => s.First).FirstOrDefault(word);
        return [.. part.Words.Skip(first).Take(word - first)];
    }
}
