using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Candidates;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Decides the verdict on a quotation. Verbatim, altered, joined and redacted quotations are found by comparing words. Translations and
/// paraphrases are found by comparing meanings. If the evidence is too weak, the verdict is "not found".
/// </summary>
/// <param name="support">For each candidate, how strong the evidence is that the article reports it.</param>
/// <param name="quotations">All quotations of the article.</param>
/// <param name="isComplete">
/// Whether the search index contains the whole archive. In an incomplete index every word seems rare, so shared words prove nothing. And a
/// quotation that is not found in it may stand in a cable that is not indexed yet, so the verdict is then "undecided".
/// </param>
internal sealed class QuotationJudge(IReadOnlyDictionary<Candidate, double> support,
    IReadOnlyList<ComparedQuotation> quotations, bool isComplete = true)
{
    // A quotation of at least this many words is no coincidence if a cable contains all of it, and if its words are rare or only few cables
    // have them. It then counts even if nothing else links the article to the cable. A shorter quotation counts only if the article as a
    // whole seems to report the cable.
    private const int MinFreeWords = 6;

    private const int MinFreeWordsUnknown = 12;

    // If at most this number of cables have the words of a quotation, the quotation counts as taken from one of them, even if nothing else
    // links the article to this cable. The quotation must have at least MinFreeWords words.
    private const int MaxSources = 3;

    // A quotation with changed words counts as taken from a cable, even if nothing else links the article to the cable, under two
    // conditions. At least MinSureMatches of its words match in the same order. These words are at least the share MinSureCoverage of all
    // its words.
    private const int MinSureMatches = 8;

    private const double MinSureCoverage = 0.7;

    private const double MinFreeTold = 1.8;

    private const double LeastSupport = 1.6, MinShareOfTranslation = 0.35;

    // Common words alone prove nothing. Each word has a weight, which is high for a rare word. If the cable's support without this
    // quotation is less than MinElsewhere, nothing else in the article points to the cable. Then the weights of the matching words must add
    // up to at least MinToldAlone.
    private const double MinToldAlone = 0.8, MinElsewhere = 1.2;

    // A passage with fewer letters than this is in many cables, so the other cables with it are not listed.
    private const int MinCopied = 30;

    private const string Unwitnessed = "Only these words lead to this cable. Compare yourself.";

    private const string CommonWords = "The words are few and common. Many cables may say such a thing. Compare yourself.";

    private const int MinWords = 2, MinStatementWords = 5;

    // A quotation with fewer words than this does not show which cable is quoted if its words are also common.
    private const int FewWords = 8;

    // Passages are ranked by the sum of three numbers. The match of the quotation's own words adds at most 1. The support for the cable
    // adds at most 0.7. The match of the words around the quotation adds at most 0.15.
    private const double SupportShare = 0.7, ContextShare = 0.15;

    // A cable with this support gets half of SupportShare in the sum. More support brings it closer to the whole SupportShare, but never
    // reaches it. So all cables with much support get nearly the same: the quotation can come from any cable that the article reports.
    private const double HalfSupport = 1;

    // The highest support of any candidate, with which each candidate's support is compared. If all are lower than LeastSupport, it is
    // LeastSupport: the best of several weak candidates is still weak.
    private readonly double _most = support.Count == 0 ? LeastSupport : Math.Max(LeastSupport, support.Values.Max());

    private readonly Dictionary<Candidate, double> _quoted = CableSupport.OfQuotations(support.Keys, quotations);

    public CheckedQuotation Judge(ComparedQuotation quotation) =>
        Alone(quotation, isComplete) ?? Exact(quotation) ?? Altered(quotation) ?? ByMeaning(quotation);

    /// <summary>
    /// The verdict on a quotation if the rest of the article can't change it. Such a verdict can be shown before the other quotations are
    /// compared. Null if the verdict depends on the rest of the article.
    /// </summary>
    public static CheckedQuotation? Alone(ComparedQuotation quotation, bool isComplete)
    {
        if (quotation.Exact.Count > 0)
        {
            return quotation.Exact.Count == 1 && IsFree(quotation, isComplete) && !CommonPhrase.IsOne(quotation)
                && !CommonPhrase.IsRepeated(quotation)
                ? Verbatim(quotation, quotation.Exact.Keys.Single(), isComplete) : null;
        }
        if (quotation.IsEnglish && quotation.Altered.Count > 0)
        {
            AlteredMatch match = quotation.Altered.Values.First();
            return quotation.Altered.Count == 1 && match.Matches >= MinSureMatches && match.Coverage >= MinSureCoverage
                ? Altered(quotation, match, isSure: true) : null;
        }
        return quotation.Places.Values.All(p => p.Count == 0) ? Nothing(quotation, [], isComplete) : null;
    }

    /// <summary>
    /// The best passage of all compared cables, with the evidence for it; null if no passage matches. It is the passage with the highest
    /// sum of three numbers: for its meaning, for the support of its cable, and for the words around the quotation.
    /// </summary>
    public (Candidate Candidate, MeaningMatch Match, MeaningFeatures Features)? Best(ComparedQuotation quotation)
    {
        (Candidate Candidate, MeaningMatch Match, double Rank, double Context)? best = null;
        foreach ((Candidate candidate, IReadOnlyList<MeaningMatch> matches) in quotation.Places)
        {
            foreach (MeaningMatch match in matches.Take(3))
            {
                double context = quotation.Context?.ShareIn(candidate.Cable, match.Part - 1, match.Part + 1) ?? 0;
                double rank = match.Share + (ContextShare * context)
                    + (SupportShare * support[candidate] / (support[candidate] + HalfSupport));
                if (best is null || rank > best.Value.Rank) best = (candidate, match, rank, context);
            }
        }
        if (best is not { } found) return null;
        string letters = new Letters(SentencesAround(found.Candidate, found.Match).Text).Row;
        double other = quotation.Places.Where(p => p.Key != found.Candidate && !IsCopy(p.Key, letters))
            .Select(p => p.Value is [var first, ..] ? first.Share : 0).DefaultIfEmpty(0).Max();
        double own = quotation.Places[found.Candidate].Where(m => m.Part != found.Match.Part).Select(m => m.Share).DefaultIfEmpty(0).Max();
        CablePart part = found.Candidate.Cable.Parts[found.Match.Part];
        IReadOnlyList<SharedAnchor> anchors = quotation.Meaning.Anchors(quotation.Found.Text, part, found.Match.First, found.Match.Last);
        MeaningFeatures features = new(found.Match.Share, found.Match.Told, found.Match.Share - other, found.Match.Share - own,
            support[found.Candidate] / _most, found.Context, anchors.Count(a => a.Kind is "name" or "number" or "date"),
            quotation.Meaning.Words.Count(w => w.Weight > 0), quotation.Found.GivenAsCable, quotation.Found.IsStatement);
        return (found.Candidate, found.Match, features);
    }

    // Whether another cable contains a passage with the same letters. The archive may have the same text twice, sent as two cables. Such a
    // copy does not count as a competing match.
    private static bool IsCopy(Candidate other, string letters) => other.Cable.Letters.Find(letters, other.Cable.Parts).Any();

    // Ids of other cables that contain the passage letter for letter. Only the cables with which the quotation was compared are searched.
    private static IReadOnlyList<string> CopiesOf(ComparedQuotation quotation, AlignedPassage passage)
    {
        string letters = new Letters(passage.Text).Row;
        return letters.Length < MinCopied ? [] : [.. quotation.Places.Keys.Where(c => c.Cable != passage.Cable && IsCopy(c, letters))
            .Select(c => c.Cable.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    private static AlignedPassage SentencesAround(Candidate candidate, MeaningMatch match)
    {
        CablePart part = candidate.Cable.Parts[match.Part];
        (int First, int End) first = part.Sentences.First(s => match.First < s.End), last = part.Sentences.First(s => match.Last < s.End);
        return new(candidate.Cable, match.Part, part.Words[first.First].Start, part.Words[last.End - 1].End);
    }

    private CheckedQuotation? Exact(ComparedQuotation quotation)
    {
        if (quotation.Exact.Count == 0) return null;
        Candidate best = quotation.Exact.Keys.OrderByDescending(c => quotation.Named.Ids.Contains(c.Cable.Id))
            .ThenByDescending(c => support[c]).First();
        return CommonPhrase.IsOne(quotation) || !(IsFree(quotation, isComplete) || IsSupported(quotation, best))
            ? WithoutSource(quotation)
            : Verbatim(quotation, best, isComplete);
    }

    // Whether the article as a whole points to the cable. Three things must be true. The cable has at least half as much support as the
    // cable with the most. The article names the cable, or its other parts support the cable enough. The quotation has enough words.
    private bool IsSupported(ComparedQuotation quotation, Candidate best)
    {
        // A cable may have a few words of a public statement, such as a spokesman's, by chance. So a statement needs more matching words.
        int least = quotation.Found.IsStatement ? MinStatementWords : MinWords;
        double elsewhere = support[best] - CableSupport.OfLeader(quotation, best);
        return support[best] >= 0.5 * _most && quotation.Meaning.Words.Count >= least && (best.IsNamed || elsewhere >= MinElsewhere);
    }

    // Whether it can't be a coincidence that a cable contains the whole quotation: it has many rare words, or it is long and only few
    // cables of the archive have it. A public statement needs more words, because a cable may have a few of its words by chance.
    private static bool IsFree(ComparedQuotation quotation, bool isComplete) => IsCertain(quotation, isComplete)
        || (isComplete && quotation.Meaning.Words.Count >= (quotation.Found.IsStatement ? MinSureMatches : MinFreeWords)
            && quotation.Having is { IsComplete: true, Ids.Count: > 0 and <= MaxSources });

    private static bool IsCertain(ComparedQuotation quotation, bool isComplete) => quotation.Meaning.Total >= MinFreeTold
        && quotation.Meaning.Words.Count >= (isComplete ? MinFreeWords : MinFreeWordsUnknown);

    /// <summary>
    /// Whether a quotation surely comes from the cable that was found. The answer can be yes even if the cable attributes the words to
    /// another speaker than the article, or limits or denies the words just before or after them.
    /// </summary>
    public static bool IsFromCable(ComparedQuotation quotation, CheckedQuotation judged, bool isComplete) =>
        judged is { Verdict: Verdict.Verbatim, Confidence: "certain" }
            || (judged is { Verdict: Verdict.Verbatim } && (judged.Confidence is "likely" || judged.IsFromPassage)
                && IsCertain(quotation, isComplete) && !CommonPhrase.IsRepeated(quotation)
                && quotation.Exact.First(e => e.Key.Cable.Id == judged.Passages[0].Cable) is var found
                && (quotation.Found.GivenAsCable || SpeakerOf(quotation, found.Value[0]) is null));

    private static CheckedQuotation Verbatim(ComparedQuotation quotation, Candidate best, bool isComplete)
    {
        AlignedPassage first = quotation.Exact[best][0], last = quotation.Exact[best][^1];
        string? speaker = SpeakerOf(quotation, first);
        string? figure = CutFigure.Of(first) ?? CutFigure.Of(last);
        string? cut = CutClause.Of(first, quotation.Found.Context, isExact: true);
        string? goesOn = CutEnd.Of(last, quotation.Found.Context);
        string? moved = figure ?? cut ?? MovedPauses.Of(quotation.Found.Text, quotation.Meaning.Words, first);
        cut ??= CutCondition.Of(first, quotation.Found.Context) ?? CutBeginning.Of(first, quotation.Found.Context);
        string? unnamed = speaker is null ? OtherWords(quotation, first) ?? (cut is null ? WithoutName(quotation, first) : null) : null;
        if (unnamed is not null && Shows(moved ?? cut, unnamed)) unnamed = null;
        string? outside = ArticleDenial.Of(quotation.Found.Lead)
            ?? ((speaker ?? moved ?? cut ?? unnamed) is null ? Outside(first, quotation.Found.Lead) : null);
        string? shown = moved is null && cut is not null && Shows(unnamed, cut) ? null : moved ?? cut;
        string? note = Joined(speaker, Joined(outside, Joined(shown, unnamed)));
        bool isOther = !quotation.Found.IsStatement && SpeakerDoubt.Other(quotation.Found.Speaker, first) is not null;
        note = Joined(note, goesOn);
        bool isRepeated = CommonPhrase.IsRepeated(quotation);
        if (isRepeated) note = Joined(note, CommonPhrase.InCables(quotation, isComplete));
        else if (!quotation.Having.IsComplete) note = Joined(note, CommonPhrase.AtLeast(quotation));
        // Words that several cables have, or that are few and common, do not show which cable is quoted. Words that a spokesman or another
        // person said do not show it either: the article may have them from elsewhere, although a cable reports them too.
        bool isStock = isRepeated ? !quotation.Named.Ids.Contains(best.Cable.Id)
            : quotation.Meaning.Total < MinToldAlone && quotation.Meaning.Words.Count < FewWords && !best.IsNamed;
        bool isElsewhere = quotation.Found.IsStatement || isOther || (speaker is not null && !quotation.Found.GivenAsCable);
        string confidence = isStock || isElsewhere || figure is not null ? "possible"
            : IsCertain(quotation, isComplete) && (speaker ?? outside ?? moved ?? cut ?? goesOn ?? unnamed) is null && !isRepeated
                ? "certain"
            : "likely";
        IReadOnlyList<string> alsoIn = [.. quotation.WithSameWords.Where(id => id != best.Cable.Id)];
        // The verdict is "verbatim" even if the article names another speaker than the cable, because the words are the cable's. Another
        // speaker only changes the confidence and the note.
        CheckedQuotation judged = Checked(quotation, Verdict.Verbatim, confidence, note,
            [.. quotation.Exact[best].Select(p => ToPassage(p, alsoIn))]);
        return judged with { IsFromPassage = isOther && quotation.Found.GivenAsCable && !isStock && figure is null };
    }

    // The result for a quotation that a cable contains, if its words are too common to be evidence. The quotation may come from this cable,
    // from another cable with the same words, or from no cable.
    private CheckedQuotation WithoutSource(ComparedQuotation quotation)
    {
        Candidate best = quotation.Exact.Keys.OrderByDescending(c => support[c]).First();
        return Checked(quotation, isComplete ? Verdict.NotFound : Verdict.Undecided, "possible",
            CommonPhrase.Note(quotation, isComplete),
            [.. quotation.Exact[best].Select(p => ToPassage(p, [.. quotation.WithSameWords.Where(id => id != best.Cable.Id)]))]);
    }

    private CheckedQuotation? Altered(ComparedQuotation quotation)
    {
        if (!quotation.IsEnglish || quotation.Altered.Count == 0) return null;
        (Candidate best, AlteredMatch match) = quotation.Altered.OrderByDescending(a => a.Value.Coverage
            + (0.2 * support[a.Key] / _most)).First();
        double close = support[best] / _most;
        bool isSure = match.Matches >= MinFreeWords && match.Coverage >= MinSureCoverage
            && (match.Matches >= MinSureMatches || close >= 0.5);
        bool isShort = match.Coverage >= 0.8 && match.Matches >= 3 && close >= 0.7 && !quotation.Found.IsStatement;
        bool isLoose = match.Coverage >= 0.55 && match.Matches >= 8 && close >= 0.6 && !quotation.Found.IsStatement;
        return isSure || isShort || isLoose ? Altered(quotation, match, isSure) : null;
    }

    private static CheckedQuotation Altered(ComparedQuotation quotation, AlteredMatch match, bool isSure)
    {
        IReadOnlyList<WordDifference> difference = [.. match.Passages.SelectMany(p => p.Difference.Count > 0 ? p.Difference : p.Within)];
        string[] around = [.. match.Passages.SelectMany(p => p.Around)];
        string text = quotation.Found.Text, context = quotation.Found.Context;
        OtherCable? other = OtherCable.Of(quotation, match);
        string? doubt = Joined(other?.Note, Joined(JoinDoubts.Of(text, quotation.Meaning.Words, match),
            WordDoubts.Of(text, difference, around, match.Passages)));
        string? denial = WordDoubts.LeftOutDenial(difference);
        string? changed = doubt is null ? WordDoubts.OfOtherWords(text, difference, match) : null;
        // The words of the cable just before a passage may reverse the meaning of the passage. They are not looked for if there is another
        // doubt already, unless the quotation is joined from several passages.
        string? cut = doubt is not null && !match.IsJoined ? null
            : match.Passages.Select(p => CutClause.Of(p, context, isExact: false)).FirstOrDefault(c => c is not null);
        if (doubt is null && changed is null && match.Passages.Count == 1) cut ??= CutBeginning.Of(match.Passages[0], context);
        string? goesOn = match.Passages.Select(p => CutEnd.Of(p, context)).FirstOrDefault(e => e is not null);
        string? speaker = SpeakerOf(quotation, match.Passages[0]);
        string? unnamed = (doubt ?? changed ?? speaker) is null ? OtherWords(quotation, match.Passages[0]) : null;
        bool fills = Differences.FillsRedaction(difference);
        string verdict = fills ? Verdict.Redacted : match.IsJoined || other is not null ? Verdict.Joined : Verdict.Altered;
        string?[] notes = [fills ? Redaction.Note : null, doubt ?? changed, cut, speaker ?? unnamed, denial == changed ? null : denial,
            WordDoubts.CutRedaction(difference), goesOn];
        string note = string.Join(' ', notes.OfType<string>());
        bool isSource = isSure && doubt is null && !fills && speaker is null && !(match.IsJoined && cut is not null);
        CheckedQuotation judged = Checked(quotation, verdict, isSource && changed is null ? "likely" : "possible",
            note.Length > 0 ? note : null,
            [.. match.Passages.Concat(other?.Passages ?? []).Select(p => ToPassage(p, CopiesOf(quotation, p)))]);
        return judged with { IsFromPassage = isSource };
    }

    // A sentence with a reason to doubt that the cable itself says these words; null if there is no reason.
    private static string? SpeakerOf(ComparedQuotation quotation, AlignedPassage passage) =>
        quotation.Found.IsStatement ? SpeakerDoubt.Statement : SpeakerDoubt.Of(quotation.Found.Speaker, passage);

    // A remark about the speaker, as a sentence; null if there is nothing to say. It says whose words the cable reports, if the article
    // does not name this person. Or it says that the speaker in the article does not say the words in the cable. It is only a remark and no
    // doubt, because the words are in the cable.
    private static string? OtherWords(ComparedQuotation quotation, AlignedPassage passage) => quotation.Found.IsStatement ? null
        : SpeakerDoubt.Unnamed(passage, quotation.Found.Context, quotation.Found.Text)
            ?? SpeakerDoubt.Unsaid(quotation.Found.Speaker, passage);

    // A sentence that says what the article adds before the quoted words: a name that the cable lacks, or names in another order.
    private static string? Outside(AlignedPassage passage, string lead) =>
        OutsideNames.Turned(passage, lead) ?? OutsideNames.Missing(passage, lead);

    // Whether the words between the quotation marks of a sentence are in a note already. They are words of the cable, and need not be shown
    // twice.
    private static bool Shows(string? note, string sentence) => note is not null && sentence.IndexOf('“') is >= 0 and var mark
        && note.Contains(sentence[(mark + 1)..].TrimEnd('.', '”', '…', ' '), StringComparison.Ordinal);

    // If the cable says that somebody without a name said the words, such as "a spokesman", and the article says nothing of a speaker: a
    // sentence that shows the cable's speaker. Otherwise null.
    private static string? WithoutName(ComparedQuotation quotation, AlignedPassage passage) =>
        quotation.Found is { IsStatement: false, Speaker: null } ? SpeakerDoubt.WithoutName(passage, quotation.Found.Context) : null;

    private CheckedQuotation ByMeaning(ComparedQuotation quotation)
    {
        if (Best(quotation) is not { } best) return Nothing(quotation, Similar(quotation), isComplete);
        double likelihood = MeaningJudge.Likelihood(best.Features);
        MeaningMatch match = StrayName.Without(quotation.Meaning, best.Match, best.Candidate.Cable.Parts[best.Match.Part]);
        AlignedPassage passage = SentencesAround(best.Candidate, match) with
        {
            Anchors = quotation.Meaning.Anchors(quotation.Found.Text, best.Candidate.Cable.Parts[match.Part], match.First, match.Last),
        };
        IReadOnlyList<CheckedPassage> passages = [ToPassage(passage, CopiesOf(quotation, passage))];
        bool isAlone = support[best.Candidate] - CableSupport.Of(quotation, best.Candidate) < MinElsewhere;
        bool isTooLittle = isAlone && best.Features.Told < MinToldAlone;
        if (!isComplete || likelihood < MeaningJudge.Possible || isTooLittle) return Nothing(quotation, passages, isComplete);
        bool isEnglish = quotation.IsEnglish;
        // A quotation in English should have the cable's own words. If only the meaning matches, much stronger evidence is needed.
        if (isEnglish && (best.Features.Told < 2 || best.Features.Support < 0.5
            || likelihood < MeaningJudge.Likely)) return Nothing(quotation, passages, isComplete);
        string verdict = isEnglish || best.Features.Share < MinShareOfTranslation ? Verdict.Paraphrase : Verdict.Translated;
        Counterparts words = new(quotation.Found.Text, quotation.Meaning.Words, best.Candidate.Cable.Parts[match.Part], passage);
        if (RenderedNames.FillsRedaction(words) || FilledSpeaker.Is(words, quotation.Language))
            return Checked(quotation, Verdict.Redacted, "possible", Redaction.Note, passages);
        string? other = RenderingDoubts.Of(words, quotation.Language, match, passage);
        // If the passage seems to say something else, and also few words of the quotation match, the passage is not the quotation's source.
        if (other is not null && likelihood < MeaningJudge.Likely) return Nothing(quotation, passages, isComplete);
        string? doubt = quotation.Found.IsStatement ? SpeakerDoubt.Statement
            : SpeakerDoubt.Other(quotation.Found.Speaker, Matched(passage, match)) ?? other
                ?? SpeakerOf(quotation, passage) ?? CutEnd.OfRendering(Matched(passage, match));
        string? unnamed = doubt is null ? OtherWords(quotation, Matched(passage, match)) : null;
        string? unmatched = UnmatchedWords.Of(words, quotation.Language);
        bool isMiddle = doubt is null && char.IsLower(quotation.Found.Text[0]);
        IReadOnlyList<QuotedWord> context = quotation.Context?.Words ?? [];
        string? cut = isMiddle ? CutClause.OfRendering(Matched(passage, match), context)
            ?? CutBeginning.OfRendering(Matched(passage, match), words.Quoted, context) : null;
        string? goesOn = doubt is null ? CutEnd.LimitOfRendering(Matched(passage, match)) : null;
        bool isLikely = !isEnglish && doubt is null && likelihood >= MeaningJudge.Likely;
        double others = _quoted[best.Candidate] - CableSupport.Of(quotation, best.Candidate);
        bool isElsewhere = quotation.Named.Doubt(best.Candidate.Cable.Id, []) is not null && !words.HasMoreThanNames;
        if (isLikely && (isElsewhere || !RenderingWitness.Is(best.Candidate, others, best.Features)))
            (isLikely, doubt) = (false, Unwitnessed);
        if (isLikely && RenderingWitness.IsCommon(best.Features, others)) (isLikely, doubt) = (false, CommonWords);
        return Checked(quotation, verdict, isLikely ? "likely" : "possible",
            Joined(Joined(doubt ?? cut, unnamed), Joined(unmatched, goesOn)), passages);
    }

    // The part of a passage from its first matching word to its last. The passage itself has whole sentences.
    private static AlignedPassage Matched(AlignedPassage passage, MeaningMatch match) => passage with
    {
        Start = passage.Cable.Parts[passage.Part].Words[match.First].Start,
        End = passage.Cable.Parts[passage.Part].Words[match.Last].End,
    };

    // The passage that has most of the quotation's words in their order, for the reader to compare. It is no evidence by itself.
    private static IReadOnlyList<CheckedPassage> Similar(ComparedQuotation quotation) => quotation.Altered.Count == 0 ? []
        : [.. quotation.Altered.Values.MaxBy(a => a.Coverage)!.Passages.Select(p => ToPassage(p, []))];

    private static CheckedQuotation Nothing(ComparedQuotation quotation, IReadOnlyList<CheckedPassage> passages, bool isComplete)
    {
        // The words are somebody's public statement, so no passage is shown. A passage would suggest that the words come from a cable.
        if (quotation.Found.IsStatement) return Checked(quotation, Verdict.Statement, "possible", null, []);
        return Checked(quotation, isComplete ? Verdict.NotFound : Verdict.Undecided, "possible",
            passages.Count == 0 ? null : "No passage is close enough to say so. Compare yourself.", passages);
    }

    private static CheckedQuotation Checked(ComparedQuotation quotation, string verdict, string confidence, string? note,
        IReadOnlyList<CheckedPassage> passages)
    {
        string? source = passages is [var first, ..] && verdict is not (Verdict.NotFound or Verdict.Undecided or Verdict.Statement)
            ? quotation.Named.Doubt(first.Cable, first.AlsoIn) : null;
        return new(quotation.Found.Text, quotation.Found.Start, quotation.Found.End, quotation.Found.Speaker, quotation.Found.GivenAsCable,
            verdict, confidence, Joined(source, note), passages);
    }

    private static string? Joined(string? first, string? second) =>
        first is null ? second : second is null ? first : first + " " + second;

    private static CheckedPassage ToPassage(AlignedPassage passage, IReadOnlyList<string> alsoIn) =>
        new(passage.Cable.Id, passage.Cable.Held.Revision,
        passage.Cable.Digest, passage.Cable.Parts[passage.Part].Anchor, passage.Start, passage.End, passage.Text, alsoIn,
            passage.Difference,
        passage.Anchors);
}
