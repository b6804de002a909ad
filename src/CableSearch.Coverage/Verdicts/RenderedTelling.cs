using CableSearch.Coverage.Quotations;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Finds translated quotations that turn round who told whom. For example, the cable has "Jones told Smith", and the article quotes "Smith
/// dijo a Jones" (Smith told Jones).
/// </summary>
internal static class RenderedTelling
{
    // The one who tells stands at most ToTeller words before the verb, and the one who is told at most ToTold words behind it.
    private const int ToTeller = 3, ToTold = 4;

    private const double MinLikeness = 0.66;

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "told", "tells", "informed", "asked", "assured", "warned", "advised", "reminded", "urged", "briefed",
    };

    private static readonly HashSet<string> Datives = new(StringComparer.Ordinal) { "le", "les", "lhe", "lhes" };

    /// <summary>
    /// Whether the quotation gives two names with a verb such as "told" between them, and the passage has them only the other way round.
    /// </summary>
    public static bool IsTurned(Counterparts words, string language)
    {
        (string[] From, string[] To)[] passage = [.. Enumerable.Range(words.First, words.Last + 1 - words.First)
            .Where(i => Telling.Contains(words.Part.Words[i].Folded))
            .Select(i => (Names(words, i - ToTeller, i - 1), Names(words, i + 1, i + ToTold)))];
        return passage.Length > 0 && Enumerable.Range(1, Math.Max(0, words.Quoted.Count - 2))
            .Where(i => Verbs.Report(words.Quoted[i].Folded, language)).Any(i => IsOtherWay(words, i, language, passage));
    }

    private static bool IsOtherWay(Counterparts words, int verb, string language, (string[] From, string[] To)[] passage)
    {
        string? before = QuotedNames(words, verb - ToTeller, verb - 1, language).LastOrDefault();
        string? behind = QuotedNames(words, verb + 1, verb + ToTold, language).FirstOrDefault();
        // In "a Jones le dijo Smith" (Smith told Jones), the one who is told comes first.
        bool isObjectFirst = Datives.Contains(words.Quoted[verb - 1].Folded)
            && words.Quoted.Take(verb).Any(w => w.Folded is "a" or "al" or "ao" or "aos");
        return before is not null && behind is not null
            && (isObjectFirst ? IsOtherWay(behind, before, passage) : IsOtherWay(before, behind, passage));
    }

    private static bool IsOtherWay(string teller, string told, (string[] From, string[] To)[] passage) =>
        told != teller && passage.Any(p => Has(p.From, told) && Has(p.To, teller))
            && !passage.Any(p => Has(p.From, teller) || Has(p.To, told));

    private static bool Has(string[] names, string name) =>
        names.Any(n => n == name || Cognates.Likeness(name, n) >= MinLikeness);

    private static string[] Names(Counterparts words, int first, int last) => [.. Enumerable.Range(first, last + 1 - first)
        .Where(i => i >= words.First && i <= words.Last && char.IsUpper(words.CableWordOf(i)[0])
            && !FunctionWords.Has(words.Part.Words[i].Folded)).Select(i => words.Part.Words[i].Folded)];

    // The names in a stretch of the quotation. An office, such as "President", is no name.
    private static IEnumerable<string> QuotedNames(Counterparts words, int first, int last, string language) =>
        Enumerable.Range(first, last + 1 - first)
        .Where(i => i >= 0 && i < words.Quoted.Count && char.IsUpper(words.WordOf(i)[0]) && !Offices.Has(words.WordOf(i))
            && !Fillers.Has(words.Quoted[i].Folded, language))
        .Select(i => words.Quoted[i].Folded);
}
