using System.Buffers;
using System.Text.RegularExpressions;
using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Reasons to doubt a quotation whose words do not follow each other in the cable. It may make one sentence of several, or give one
/// person's words to another: "The minister said that … the quarry was closed" for "The envoy said that the quarry was closed".
/// </summary>
internal static partial class JoinDoubts
{
    private const string Within = "Parts of several sentences make one: who did what may be turned round.";

    // A note shows at most this number of words before the verb of saying, and MaxBehind words behind it.
    private const int MaxShown = 6, MaxBehind = 2;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?;");

    private static readonly SearchValues<char> PauseMarks = SearchValues.Create(",;:.!?()–—");

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "they", "it", "we", "who" };

    /// <summary>The strongest reason, as a sentence; null if there is none.</summary>
    /// <param name="text">The quotation.</param>
    /// <param name="words">The words of the quotation.</param>
    /// <param name="match">The match of the quotation in the cable.</param>
    public static string? Of(string text, IReadOnlyList<QuotedWord> words, AlteredMatch match)
    {
        ComparedCable cable = match.Passages[0].Cable;
        if (OtherSpeakerFirst(text, words, match, cable) is { } first) return first;
        string? doubt = null;
        foreach (Seam seam in match.Seams)
        {
            if (OtherSpeaker(text, words, seam, cable) is { } speaker) return speaker;
            bool isWhole = EndsSentence(text[seam.Start..seam.End]) || IsWhole(seam, cable);
            if (isWhole || doubt is not null) continue;
            bool isBack = seam.FromPart == seam.ToPart && seam.To < seam.From;
            doubt = isBack ? WordDoubts.Moved : seam.FromPart != seam.ToPart || SentenceOf(cable, seam.FromPart, seam.From)
                != SentenceOf(cable, seam.ToPart, seam.To) ? Within : null;
        }
        return doubt;
    }

    // A quotation may begin with words that the cable lacks, such as "He said that". If the cable says in their place who
    // speaks, as in "Vilhena said that", the result is a sentence that shows the cable's words. Otherwise the result is null.
    private static string? OtherSpeakerFirst(string text, IReadOnlyList<QuotedWord> words, AlteredMatch match, ComparedCable cable)
    {
        if (match.Elsewhere is not [var other, ..] || words.Count == 0 || text[..other.Start].Any(char.IsLetterOrDigit)) return null;
        CablePart part = cable.Parts[match.First.Part];
        CableWord[] lead = CableSpeaker.Lead(part, match.First.Word);
        bool says = words.Any(w => w.Start >= other.Start && w.End <= other.End && SayingVerbs.Has(w.Folded));
        if (lead.Length == 0) return null;
        if (says && lead.Any(w => SayingVerbs.Has(w.Folded))) return WhoSays(part, lead, null);
        return IsSubjectOf(part, lead, match.First.Word) ? WhoSays(part, lead, part.Words[match.First.Word]) : null;
    }

    private static string? OtherSpeaker(string text, IReadOnlyList<QuotedWord> words, Seam seam, ComparedCable cable)
    {
        CablePart part = cable.Parts[seam.ToPart];
        CableWord[] lead = CableSpeaker.Lead(part, seam.To);
        bool isSameSentence = seam.FromPart == seam.ToPart && seam.From < seam.To
            && SentenceOf(cable, seam.FromPart, seam.From) == SentenceOf(cable, seam.ToPart, seam.To);
        // The seam may be inside one sentence of the cable: the article leaves out words in its middle. Then only these left-out words can
        // name another speaker.
        if (isSameSentence) lead = [.. lead.Where(w => w.Start > part.Words[seam.From].End)];
        if (lead.Length == 0) return null;
        bool says = words.Any(w => w.End <= seam.Start && SayingVerbs.Has(w.Folded));
        if (says && !isSameSentence && lead.Any(w => SayingVerbs.Has(w.Folded))) return WhoSays(part, lead, null);
        bool isReplaced = text[seam.Start..seam.End].Contains('[', StringComparison.Ordinal);
        return !isReplaced && IsSubjectOf(part, lead, seam.To) && lead.Any(w => IsPerson(part, w))
            ? WhoSays(part, lead, part.Words[seam.To]) : null;
    }

    // Whether a word of the cable is a verb of saying that follows the words before it without a pause, such as a comma. These words then
    // say who speaks: "the envoy said".
    private static bool IsSubjectOf(CablePart part, CableWord[] lead, int verb) => SayingVerbs.Has(part.Words[verb].Folded)
        && part.Text.AsSpan(lead[^1].End, part.Words[verb].Start - lead[^1].End).IndexOfAny(PauseMarks) < 0;

    private static bool IsPerson(CablePart part, CableWord word) =>
        char.IsUpper(part.Text[word.Start]) || Pronouns.Contains(word.Folded);

    private static string WhoSays(CablePart part, CableWord[] lead, CableWord? verb)
    {
        int at = verb is null ? Array.FindLastIndex(lead, w => SayingVerbs.Has(w.Folded)) : lead.Length;
        int end = verb?.End ?? lead[Math.Min(at + MaxBehind, lead.Length - 1)].End, first = Math.Max(0, at - MaxShown);
        string shown = (first > 0 ? "… " : "") + part.Text[lead[first].Start..end] + (end < lead[^1].End ? " …" : "");
        return $"Who says it differs: in the cable the words stand behind “{shown}”.";
    }

    // Whether the quotation joins whole sentences at a seam (a place where its words do not follow each other in the cable): in the cable,
    // the word before the seam ends a sentence, and the word after the seam begins a sentence.
    private static bool IsWhole(Seam seam, ComparedCable cable) =>
        cable.Parts[seam.FromPart].Sentences.Any(s => s.End == seam.From + 1)
        && cable.Parts[seam.ToPart].Sentences.Any(s => s.First == seam.To);

    private static (int Part, int First) SentenceOf(ComparedCable cable, int part, int word) =>
        (part, cable.Parts[part].Sentences.Where(s => s.First <= word && word < s.End).Select(s => s.First).FirstOrDefault(-1));

    // Whether a sentence of the quotation ends between two of its words. The dots of an ellipsis do not end a sentence.
    private static bool EndsSentence(string between) => Ellipsis.Replace(between, " ").AsSpan().IndexOfAny(SentenceMarks) >= 0;

    [GeneratedRegex(@"\[?\s*(?:…|\.\s?\.\s?\.)\s*\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis { get; }
}
