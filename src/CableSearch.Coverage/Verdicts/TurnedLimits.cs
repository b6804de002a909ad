using System.Collections.Frozen;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds a small word before a figure or another word whose opposite stands there in the cable: "más del 10 %" (more than 10%) for "less
/// than 10%", "después de las elecciones" (after the election) for "prior to the election".
/// </summary>
internal static class TurnedLimits
{
    // The word that the small word limits is at most this number of words behind it, in both texts: "prior to the August election".
    private const int ToLimited = 4;

    // A "not" before a small word turns it round: "no más de" (not more than). It is at most this number of words before it.
    private const int ToNot = 2;

    private static readonly FrozenSet<string> Small = new HashSet<string>(StringComparer.Ordinal)
    {
        "before", "prior", "after", "more", "less", "fewer", "over", "under", "above", "below", "least", "most",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Words of other languages for "at most" and "at least".
    private static readonly FrozenDictionary<string, string> Bounds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["maximo"] = "most",
        ["maxima"] = "most",
        ["maximum"] = "most",
        ["massimo"] = "most",
        ["hochstens"] = "most",
        ["maximal"] = "most",
        ["hogst"] = "most",
        ["hoogstens"] = "most",
        ["minimo"] = "least",
        ["minimum"] = "least",
        ["mindestens"] = "least",
        ["wenigstens"] = "least",
        ["minst"] = "least",
        ["almeno"] = "least",
        ["minstens"] = "least",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words that limit only a figure. Before other words they mean something else: Swedish "under valet" is "during the election".
    private static readonly FrozenDictionary<string, string> BeforeFigures = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["under"] = "under",
        ["over"] = "over",
        ["uber"] = "over",
        ["oltre"] = "over",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a small word of the quotation limits a word that its opposite limits in the passage.</summary>
    public static bool Are(Counterparts words, string language) => Enumerable.Range(0, words.Quoted.Count).Any(q =>
        EnglishOf(words.Quoted[q].Folded, language) is { Length: > 0 } english
            && !words.Quoted.Take(q).TakeLast(ToNot).Any(w => Negations.Has(w.Folded, language))
            && Limited(words, q) is { Count: > 0 } places && places.All(p => IsOpposite(words, p, english)
                && (words.Part.Words[p].Stem[0] == '#' || !BeforeFigures.ContainsKey(words.Quoted[q].Folded))));

    private static string[] EnglishOf(string folded, string language) =>
        Bounds.TryGetValue(folded, out string? bound) || BeforeFigures.TryGetValue(folded, out bound) ? [bound]
        : [.. OwnTerms.Find(folded, language).Where(Small.Contains)];

    // The places in the passage of the first word behind the small word that has any.
    private static IReadOnlyList<int> Limited(Counterparts words, int small) => Enumerable.Range(small + 1, ToLimited)
        .Where(i => i < words.Quoted.Count && words.Quoted[i].Weight > 0 && words.Of(i).Count > 0).Select(words.Of).FirstOrDefault([]);

    private static bool IsOpposite(Counterparts words, int limited, string[] english)
    {
        int first = words.Part.Sentences.Where(s => s.First <= limited && limited < s.End).Select(s => s.First).FirstOrDefault(limited);
        string[] before = [.. words.Part.Words.Take(limited).Skip(Math.Max(first, limited - ToLimited)).Select(w => w.Folded)];
        return before.Any(b => Small.Contains(b) && english.Any(e => Opposites.Are(e, b)))
            && !before.Any(b => english.Contains(b) || Negations.Has(b, "en"));
    }
}
