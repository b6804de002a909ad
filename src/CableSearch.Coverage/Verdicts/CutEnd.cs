using System.Buffers;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds quotations whose sentence goes on in the cable with words that take back or limit what is quoted: "although this has not been
/// proven", "which the mayor denied". All quoted words are in the cable, but the cable says less than they do.
/// </summary>
internal static class CutEnd
{
    // Largest number of words behind the quotation that a note shows.
    private const int MaxShown = 12;

    // A denial is looked for in the first words after the quotation. If "which the mayor denied", "a claim that" or the like begins there,
    // the first ClauseLength words are looked at, otherwise the first VerbLength words.
    private const int ClauseLength = 8, VerbLength = 3;

    // A word such as "but" is looked for in this number of words behind the quotation.
    private const int MaxToBut = 8;

    // The article may go on as the cable does. So the words that follow the quotation in the cable are looked for in the article. Only
    // words with at least this number of letters count. A word is found if a word of the article begins with its first letters, this many.
    private const int LongWord = 5;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,:;!?()–—\n");

    // Words that may stand before the word that limits the sentence: "even if", "and although".
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "and", "or", "even", "only" };

    private static readonly HashSet<string> Limiting = new(StringComparer.Ordinal)
    {
        "although", "though", "but", "except", "excepting", "unless", "if", "provided", "albeit", "whereas", "however", "assuming",
        "until", "pending",
    };

    // What follows "This is" in a sentence that denies the sentence before it.
    private static readonly string[] Denials =
    [
        "not true", "not the case", "not so", "not correct", "not accurate", "not what", "simply not", "clearly not", "in fact not",
        "untrue", "false", "incorrect", "inaccurate", "wrong", "a lie", "nonsense",
    ];

    private const int NextLength = 4;

    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "which", "who", "whom", "something", "a", "an" };

    /// <summary>
    /// A sentence that shows how the cable goes on after the passage, in the same sentence or in the next one. Null if the cable does not
    /// go on to limit or deny the quoted words. Also null if the article has at least half of the long words that follow.
    /// </summary>
    /// <param name="passage">The passage with the quoted words.</param>
    /// <param name="around">The sentences around the quotation in the article.</param>
    public static string? Of(AlignedPassage passage, string around)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        int last = passage.LastWord;
        int end = part.Sentences.Where(s => s.First <= last && last < s.End).Select(s => s.End).FirstOrDefault(last + 1);
        CableWord[] rest = [.. part.Words.Skip(last + 1).Take(end - last - 1)];
        if (TakenBack(part, end, around) is { } takenBack) return takenBack;
        if (rest is [] || !(Limits(rest) || Denies(rest, part, passage.End) || IsDoubtedLater(rest)) || IsIn(rest, around)) return null;
        return Shown(part, rest);
    }

    private static string Shown(CablePart part, CableWord[] rest)
    {
        string shown = part.Text[rest[0].Start..rest[Math.Min(rest.Length, MaxShown) - 1].End];
        return $"In the cable the sentence goes on: “{shown}{(rest.Length > MaxShown ? " …" : "")}”.";
    }

    /// <summary>
    /// Like <see cref="Of"/>, but for a quotation that is a translation: only the next sentence of the cable is looked at, and the article
    /// is not looked at.
    /// </summary>
    public static string? OfRendering(AlignedPassage passage) => passage.Cable.Parts[passage.Part] is var part
        ? TakenBack(part, part.Sentences.Where(s => s.First <= passage.LastWord && passage.LastWord < s.End).Select(s => s.End)
            .FirstOrDefault(passage.LastWord + 1), around: "") : null;

    /// <summary>
    /// The words that a translated quotation matches may be followed, in the same sentence of the cable, by words that limit them, such as
    /// "but will not pay more". The result is then a sentence that shows these words; otherwise null.
    /// </summary>
    /// <param name="passage">The part of the passage that has matching words.</param>
    public static string? LimitOfRendering(AlignedPassage passage)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        int last = passage.LastWord;
        int end = part.Sentences.Where(s => s.First <= last && last < s.End).Select(s => s.End).FirstOrDefault(last + 1);
        CableWord[] rest = [.. part.Words.Skip(last + 1).Take(end - last - 1)];
        return rest.Length > 0 && (Limits(rest) || IsDoubtedLater(rest)) ? Shown(part, rest) : null;
    }

    // A note with the next sentence of the cable, if that sentence denies the one with the passage, as in "This was not true". Null for any
    // other next sentence, and if the article has at least half of its long words.
    private static string? TakenBack(CablePart part, int end, string around)
    {
        CableWord[] next = [.. part.Sentences.Where(s => s.First == end).SelectMany(s => part.Words.Skip(s.First).Take(s.End - s.First))];
        if (next is not [{ Folded: "this" or "that" or "it" or "these" }, { Folded: "is" or "was" or "were" or "are" }, ..]) return null;
        string said = string.Join(' ', next.Skip(2).Take(NextLength).Select(w => w.Folded));
        if (!Array.Exists(Denials, d => said.StartsWith(d, StringComparison.Ordinal)) || IsIn(next, around)) return null;
        return $"In the cable the next sentence is: “{part.Text[next[0].Start..next[Math.Min(next.Length, MaxShown) - 1].End]}"
            + $"{(next.Length > MaxShown ? " …" : "")}”.";
    }

    private static bool Limits(CableWord[] rest) => rest[0].Folded is "not" || Corrects(rest)
        || (rest is [{ Folded: "rather" }, { Folded: "than" }, ..])
        || rest.SkipWhile(w => Leading.Contains(w.Folded)).FirstOrDefault() is { Folded: { } next } && Limiting.Contains(next);

    // Whether the sentence goes on with "but" a few words later, and then denies or doubts: "…, according to the mayor, but nobody believed
    // it".
    private static bool IsDoubtedLater(CableWord[] rest)
    {
        int but = Array.FindIndex(rest, w => w.Folded is "but" or "although" or "though");
        return but >= 0 && but < MaxToBut && rest.Skip(but + 1).Take(VerbLength + 1)
            .Any(w => Negations.Denies(w.Folded) || CutClause.IsDoubt(w.Folded));
    }

    // Whether the cable goes on to correct the quoted words: "Gamal is forty-one; he is in fact forty-four."
    private static bool Corrects(CableWord[] rest) =>
        rest is [_, _, { Folded: "in" }, { Folded: "fact" }, ..] or [_, _, { Folded: "actually" }, ..];

    // Whether the words after the quoted words deny or doubt them. Such words can be a clause with "which", an apposition such as "a claim
    // that", or a verb whose subject is quoted, as in "reports … were false".
    private static bool Denies(CableWord[] rest, CablePart part, int end)
    {
        bool isClause = Relatives.Contains(rest[0].Folded);
        if (!isClause && Leading.Contains(rest[0].Folded)) return false;
        return rest.Take(isClause ? ClauseLength : VerbLength)
            .Any(w => (Negations.Denies(w.Folded) || CutClause.IsDoubt(w.Folded))
                && (isClause || part.Text.AsSpan(end, w.Start - end).IndexOfAny(Breaks) < 0));
    }

    // Whether the article goes on as the cable does: it has at least half of the long words among the next words of the cable.
    private static bool IsIn(CableWord[] rest, string around)
    {
        CableWord[] words = [.. rest.Take(MaxShown).Where(w => w.Folded.Length >= LongWord)];
        return words.Length > 0 && 2 * words.Count(w => WordStarts.Has(around, w.Folded[..LongWord]))
            >= words.Length;
    }
}
