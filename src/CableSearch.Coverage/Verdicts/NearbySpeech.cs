using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds out whether a cable reports, near a passage, what a certain person said. A person who is only mentioned does not count: in "Prado
/// said that Orlan is ill", Prado speaks and Orlan does not. In the sentence of the passage, though, it is enough that the person is named
/// before the passage.
/// </summary>
internal static class NearbySpeech
{
    // A verb of saying is looked for in this number of words behind the name: "Prado, who was in Lisbon that day, told us".
    private const int MaxToVerb = 14;

    // A word such as "view" is looked for in this number of words behind a name: "in Prado's own view".
    private const int MaxToView = 3;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(";:!?"), Pauses = SearchValues.Create(",;:!?()\"");

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "his", "her", "him", "i", "my" };

    // After one of these words a name is not the subject of the next verb: "he complained about Orlan and said".
    private static readonly HashSet<string> BeforeObjects = new(StringComparer.Ordinal)
    {
        "on", "about", "against", "of", "for", "to", "over", "behind", "toward", "towards", "told", "informed", "briefed", "assured",
        "reminded", "urged", "pressed", "thanked", "warned",
    };

    private static readonly HashSet<string> Views = new(StringComparer.Ordinal)
    {
        "view", "views", "opinion", "words", "judgment", "judgement", "estimate", "assessment", "account", "remarks", "comments", "version",
    };

    // Beginnings of verbs with which a cable reports what somebody says or wants, in addition to the verbs in SayingVerbs.
    private static readonly string[] Voicing =
    [
        "ask", "urg", "hop", "call", "critici", "welcom", "prais", "propos", "offer", "want", "complain", "demand", "request", "voic",
        "discuss", "pledg", "vow", "deni", "deny", "predict", "promis", "suggest", "thank", "warn", "worr", "raise", "reply", "replied",
        "respond", "answer", "claim", "allege", "appreciat", "believe", "consider", "expect", "refer", "blam", "plan", "intend", "stat",
        "add", "express", "agree", "conclu", "indicat", "confirm", "announc", "mention", "reiterat", "repeat", "affirm", "advis", "admit",
        "assess", "recall", "acknowledg", "stress", "insist", "emphas", "declar", "comment", "note", "noting", "point", "say", "like",
        "support", "oppos", "reject", "refus", "quot", "joke", "elaborat", "clarif", "continu", "regard", "view",
    ];

    /// <summary>
    /// Whether the person speaks in the paragraph of the passage, or is named in the sentence of the passage, before the passage. A name
    /// after a word such as "about" does not count. If the sentence has a word such as "he", the person may also speak in any earlier
    /// paragraph. If it has none, and nobody speaks in the paragraph of the passage, the person may also speak in the paragraph before.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="isPerson">Whether a word of the cable (lower case, without accents) is part of the person's name.</param>
    public static bool IsOf(AlignedPassage passage, Func<string, bool> isPerson)
    {
        CablePart[] parts = [.. passage.Cable.Parts.Take(passage.Part + 1)];
        CablePart part = parts[^1];
        if (Speaks(part, isPerson)) return true;
        (int first, int end) = part.Sentences.FirstOrDefault(s => s.First <= passage.FirstWord && passage.FirstWord < s.End);
        if (Enumerable.Range(first, Math.Max(0, passage.FirstWord - first)).Any(i => IsNamed(part, i, isPerson) && !IsObject(part, i)))
            return true;
        bool isPronoun = part.Words.Skip(first).Take(end - first).Any(w => Pronouns.Contains(w.Folded));
        CablePart[] earlier = [.. parts[..^1].Where(p => p.Anchor is not null && p.Words.Count > 0)];
        return isPronoun ? earlier.Any(p => Speaks(p, isPerson))
            : !Speaks(part, _ => true) && earlier is [.., var last] && Speaks(last, isPerson);
    }

    /// <summary>
    /// Whether the cable gives the passage to a "he" or "she" that seems to stand for somebody else than the person: in "Prado agreed.
    /// Orlan asked why. She said that …", the last speaker before "she" is Orlan.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="isPerson">Whether a word of the cable (lower case, without accents) is part of the person's name.</param>
    public static bool IsPronounOfOther(AlignedPassage passage, Func<string, bool> isPerson)
    {
        if (CableSpeaker.Of(passage) is not { Names.Count: 0 } speaker || !IsPronoun(speaker.Text)) return false;
        CablePart part = passage.Cable.Parts[passage.Part];
        int start = part.Words.TakeWhile(w => w.Start < speaker.Start).Count();
        int last = Enumerable.Range(0, start).LastOrDefault(i => IsNamed(part, i, _ => true) && SpeaksItself(part, i), -1);
        if (last < 0) return false;
        (int first, int end) = Name(part, last);
        // Somebody without a name may speak between the two: "The senator said so. She added that".
        int sentence = part.Sentences.Where(s => s.First <= last && last < s.End).Select(s => s.End).FirstOrDefault(last);
        return !part.Words.Take(start).Skip(sentence).Any(w => SayingVerbs.Has(w.Folded))
            && !Enumerable.Range(first, end + 1 - first).Any(i => isPerson(part.Words[i].Bare));
    }

    // Whether a name speaks, and no "he" or "she" stands between it and the verb: in "In March, she said", March does not speak.
    private static bool SpeaksItself(CablePart part, int word) => IsSpeaker(part, word)
        && !part.Words.Skip(Name(part, word).Last + 1).Take(MaxToVerb).TakeWhile(w => !Says(w.Folded))
            .Any(w => Pronouns.Contains(w.Folded));

    private static bool IsPronoun(string speaker) => speaker.StartsWith("he ", StringComparison.OrdinalIgnoreCase)
        || speaker.StartsWith("she ", StringComparison.OrdinalIgnoreCase);

    private static bool Speaks(CablePart part, Func<string, bool> isPerson) =>
        Enumerable.Range(0, part.Words.Count).Any(i => IsNamed(part, i, isPerson) && IsSpeaker(part, i));

    private static bool IsNamed(CablePart part, int word, Func<string, bool> isPerson) => char.IsUpper(part.Text[part.Words[word].Start])
        && !FunctionWords.Has(part.Words[word].Folded) && isPerson(part.Words[word].Bare);

    private static bool IsSpeaker(CablePart part, int word)
    {
        (int first, int last) = Name(part, word);
        if (first > 1 && part.Words[first - 1].Folded is "to" && part.Words[first - 2].Folded is "according") return true;
        string? before = first > 0 ? part.Words[first - 1].Folded : null;
        if (before is not null && SayingVerbs.Has(before) && !BeforeObjects.Contains(before)) return true;
        CableWord[] next = [.. part.Words.Skip(last + 1).TakeWhile(w =>
            part.Text.AsSpan(part.Words[last].End, w.Start - part.Words[last].End) is var between
            && between.IndexOfAny(SentenceMarks) < 0 && between.IndexOf(". ") < 0).Take(MaxToVerb)];
        return (next.Any(w => Says(w.Folded)) && !IsObject(part, word)) || next.Take(MaxToView).Any(w => Views.Contains(w.Folded));
    }

    // The indexes of the first and the last word of the name that contains a word. A name consists of neighbouring words with capitals.
    private static (int First, int Last) Name(CablePart part, int word)
    {
        (int first, int last) = (word, word);
        while (first > 0 && IsBeside(part, first - 1)) first--;
        while (last + 1 < part.Words.Count && IsBeside(part, last)) last++;
        return (first, last);
    }

    private static bool IsBeside(CablePart part, int word) => part.Words[word] is var one && part.Words[word + 1] is var next
        && char.IsUpper(part.Text[one.Start]) && char.IsUpper(part.Text[next.Start]) && !FunctionWords.Has(one.Folded)
        && part.Text.AsSpan(one.End, next.Start - one.End).IndexOfAny(Pauses) < 0 && !part.Sentences.Any(s => s.First == word + 1);

    private static bool IsObject(CablePart part, int word) => Name(part, word).First is > 0 and var first
        && BeforeObjects.Contains(part.Words[first - 1].Folded)
        && part.Text.AsSpan(part.Words[first - 1].End, part.Words[first].Start - part.Words[first - 1].End).IndexOfAny(",\"") < 0;

    private static bool Says(string folded) => SayingVerbs.Has(folded)
        || Array.Exists(Voicing, v => folded.StartsWith(v, StringComparison.Ordinal));
}
