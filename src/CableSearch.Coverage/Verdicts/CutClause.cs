using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations whose sentence begins earlier in the cable, with words that decide what the quoted words mean: "no evidence that",
/// "dismissed claims that", "the so-called". All quoted words are in the cable, but the cable may say the opposite of the quotation.
/// </summary>
internal static class CutClause
{
    // A "not", or a word that casts doubt, is looked for in this number of words before the quotation: in "no evidence that the", "no" is
    // four words before the quoted words. If the quotation is a clause with "that", all words of the sentence before "that" are looked at.
    private const int WordsBefore = 4;

    // Largest number of words before the quotation that a note shows.
    private const int MaxShown = 10;

    // Words of the cable are looked for in the article by this number of first letters, so that "dismissed" also finds "dismisses". Shorter
    // words are not looked for.
    private const int PrefixLength = 5;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,:;!?()–—\n"),
        StrongBreaks = SearchValues.Create(".:;!?\n"), DoubtBreaks = SearchValues.Create(".,:;!?–—\n");

    // Beginnings of words that deny or doubt the next words, or say that they are only alleged or feared.
    private static readonly string[] Doubting =
    [
        "dismiss", "disput", "refut", "rebut", "rebuff", "discount", "downplay", "ridicul", "scoff", "mock", "debunk", "disbel",
        "disagreed", "disagrees", "doubt", "skeptic", "sceptic", "contradict", "contrary", "rumor", "rumour", "myth", "notion", "purport",
        "suppos", "allege", "allegat", "unlikel", "unclear", "unconfirm", "unfounded", "unsubstantiat", "baseless", "pretend", "pretens",
        "fear", "worr", "reportedly", "incorrect", "mistaken", "erroneous", "inaccura", "falsely", "wrongly", "misconce", "misperce",
        "exaggerat",
    ];

    // Beginnings of the words that only report what the next words say, as in "told us that". Any other word before "that" may change what
    // they mean, as "hoped" does.
    private static readonly string[] Reporting =
    [
        "said", "say", "told", "tell", "note", "noting", "stat", "add", "report", "explain", "think", "thought", "believ", "argu",
        "emphasi", "stress", "confirm", "indicat", "observ", "comment", "conclu", "agree", "learn", "underst", "know", "knew", "show",
        "reveal", "remark", "assert", "insist", "maintain", "mention", "point", "underlin", "underscor", "reiterat", "repeat", "affirm",
        "announc", "inform", "advis", "recall", "recogni", "acknowledg", "admit", "conced", "declar", "writ", "wrote", "see", "saw", "find",
        "found", "assess", "judg", "felt", "feel", "opin", "assur", "express", "convinc", "fact", "evidence", "clear", "estimat", "heard",
        "hear", "highlight", "describ", "mean",
    ];

    // Nouns before "that" which say that the next words are feared, hoped or only claimed.
    private static readonly HashSet<string> Unsure = new(StringComparer.Ordinal)
    {
        "concern", "concerns", "hope", "hopes", "possibility", "risk", "danger", "suspicion", "suspicions", "prospect", "chance", "idea",
        "impression", "speculation", "claim", "claims", "assertion", "assertions", "accusation", "accusations", "charge", "charges",
        "perception", "assumption", "condition", "expectation", "expectations", "theory", "threat",
    };

    // The verb that governs "that" is looked for in this number of words before it: "told the Ambassador on November 3 that".
    private const int WordsToVerb = 8;

    /// <summary>
    /// A note with the words of the cable just before the quoted words, if they change what the quoted words mean. Null if they do not, or
    /// if the article has them too.
    /// </summary>
    /// <param name="passage">The passage with the quoted words.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    /// <param name="isExact">Whether the passage has the same words as the quotation.</param>
    public static string? Of(AlignedPassage passage, string around, bool isExact)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] lead = [.. CableSpeaker.Lead(part, passage.FirstWord).Where(w => NoBreak(part, w, passage.Start, StrongBreaks))];
        if (lead is []) return null;
        bool isDenied = DeniesThat(lead, part, passage, around) || lead.TakeLast(WordsBefore)
            .Any(w => IsDenial(w.Folded) && NoBreak(part, w, passage.Start, Breaks) && !IsIn(w, around));
        if (!isDenied && !Governs(lead, part, passage, around)) return null;
        string note = (isDenied, isExact) switch
        {
            (true, true) => "Every word agrees, but in the cable a “not” stands just before them",
            (true, false) => "In the cable a “not” stands just before the passage",
            (false, true) => "Every word agrees, but in the cable they depend on the words before them",
            (false, false) => "In the cable the passage depends on the words before it",
        };
        return $"{note}: {Shown(lead, part)}";
    }

    /// <summary>
    /// Like <see cref="Of"/>, but for a translation, whose article is in another language. Only two beginnings count: words such as "hopes
    /// that", and words such as "into believing" with which the cable says that somebody was deceived.
    /// </summary>
    /// <param name="passage">The part of the passage that has matching words.</param>
    /// <param name="context">The words of the sentences around the quotation in the article. If one of them translates the cable's word,
    /// the article says it too, and the result is null.</param>
    public static string? OfRendering(AlignedPassage passage, IReadOnlyList<QuotedWord> context)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] lead = [.. CableSpeaker.Lead(part, passage.FirstWord).Where(w => NoBreak(part, w, passage.Start, StrongBreaks))];
        CableWord? governing = lead is [.., { Folded: "into" }, var verb] && Reports(verb.Folded) ? verb
            : lead is [.., var noun, { Folded: "that" }] && Unsure.Contains(noun.Folded) ? noun : null;
        return governing is not { } word || context.Any(w => w.Senses.Any(s => s.Stem == word.Stem)) ? null
            : $"In the cable the passage depends on the words before it: {Shown(lead, part)}";
    }

    // Whether the quoted words are a clause with "that", and a word before the clause denies it, as in "no evidence that". There must be no
    // punctuation between this word and the quoted words.
    private static bool DeniesThat(CableWord[] lead, CablePart part, AlignedPassage passage, string around) =>
        BeginsClause(lead, part, passage)
        && lead.Any(w => IsDenial(w.Folded) && NoBreak(part, w, passage.Start, Breaks) && !IsIn(w, around));

    // Whether the words of the cable before the quotation take the quoted words back or limit them. A word just before the quotation may
    // cast doubt, as in "told us (incorrectly) that", or make the quoted words a condition, as "if" does. If the quotation is a clause with
    // "that", the words before "that" may limit the clause, as in "hoped that". The clause is not limited if one of these words only
    // reports, as in "said that", or is in the article too, unless another of them casts doubt.
    private static bool Governs(CableWord[] lead, CablePart part, AlignedPassage passage, string around)
    {
        if (lead.TakeLast(WordsBefore).Any(w => IsDoubt(w.Folded) && NoBreak(part, w, passage.Start, DoubtBreaks) && !IsIn(w, around)))
            return true;
        if (lead is [.., { Folded: "anything" or "all" }, { Folded: "but" }] or [.., { Folded: "far" }, { Folded: "from" }]) return true;
        if (lead is [.., { Folded: "if" or "whether" or "unless" }] or [.., { Folded: "so" }, { Folded: "called" }])
            return !IsIn(lead[^1], around);
        // Somebody was only made to believe the quoted words: "tricked the voters into believing".
        if (lead is [.., { Folded: "into" }, { Folded: var verb }] && Reports(verb)) return !IsIn(lead[^1], around);
        if (lead is [.., { Folded: var noun }, { Folded: "that" }] && Unsure.Contains(noun)) return !IsIn(lead[^2], around);
        return BeginsClause(lead, part, passage) && (lead.Any(w => IsDoubt(w.Folded) && !IsIn(w, around))
            || !lead.TakeLast(WordsToVerb).Any(w => Reports(w.Folded) || IsIn(w, around)));
    }

    private static bool BeginsClause(CableWord[] lead, CablePart part, AlignedPassage passage) => lead[^1].Folded is "that"
        || part.Text.AsSpan(passage.Start).StartsWith("that ", StringComparison.OrdinalIgnoreCase);

    // Whether a word denies the next words, as "not" does. Words that cast doubt, such as "dismissed", do not count here: they get another
    // note, without the word "not".
    private static bool IsDenial(string folded) => Negations.Denies(folded) && !IsDoubt(folded);

    /// <summary>Whether an English word casts doubt on the next words, as "rumored" and "alleged" do.</summary>
    public static bool IsDoubt(string folded) => Array.Exists(Doubting, d => folded.StartsWith(d, StringComparison.Ordinal));

    /// <summary>Whether an English word only reports the next words, as "said" does.</summary>
    public static bool Reports(string folded) => Array.Exists(Reporting, r => folded.StartsWith(r, StringComparison.Ordinal));

    // Whether the article has a word of the cable, in any of its forms. Only long words count. A short word such as "not" may be in the
    // article because of another statement.
    private static bool IsIn(CableWord word, string around) => word.Folded.Length >= PrefixLength
        && WordStarts.Has(around, word.Folded[..PrefixLength]);

    private static bool NoBreak(CablePart part, CableWord word, int end, SearchValues<char> breaks) =>
        part.Text.AsSpan(word.End, end - word.End).IndexOfAny(breaks) < 0;

    private static string Shown(CableWord[] lead, CablePart part)
    {
        CableWord first = lead[Math.Max(0, lead.Length - MaxShown)];
        return $"“{(lead.Length > MaxShown ? "… " : "")}{part.Text[first.Start..lead[^1].End]}”.";
    }
}
