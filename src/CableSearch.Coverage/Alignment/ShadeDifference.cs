using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Finds small words and phrases that a quotation leaves out, adds or exchanges, and that decide what the sentence claims: "with" for
/// "against", "will" for "hopes to", or "former" left out.
/// </summary>
internal static class ShadeDifference
{
    // If the article leaves out more than six words in a row, only the last three of them are examined. They are next to words that the
    // article quotes, and may change what these words mean, as "planned to" does.
    private const int ShortCut = 6, BearingWords = 3;

    // The note under a checked quotation shows at most this number of words that differ.
    private const int MostShown = 5;

    private const int None = -1;

    // A word of one text. Stretch is the number of the stretch of differing words that contains the word; None if both texts have the word.
    // Bears is false for the first words of a long stretch that the article leaves out: they are not examined.
    private readonly record struct Placed(string Folded, string Written, int Stretch, bool IsBracketed, bool Bears);

    private readonly record struct Shade(int Stretch, int Sense, ShadeKind Kind, string Written);

    /// <summary>A sentence on the first such difference; null if there is none.</summary>
    /// <param name="difference">The differences between the quotation and the passage.</param>
    /// <param name="quotation">The quotation.</param>
    public static string? Of(IReadOnlyList<WordDifference> difference, string quotation)
    {
        List<Placed> article = [], cable = [];
        int stretch = 0;
        for (int i = 0; i < difference.Count; i++)
        {
            WordDifference one = difference[i];
            bool isSame = one.Kind == Differences.Same;
            if (isSame && i > 0) stretch++;
            bool isBracketed = !isSame && quotation.Contains('[' + one.Article + ']', StringComparison.Ordinal);
            Add(article, one.Article, isSame ? None : stretch, isBracketed, isLong: false);
            Add(cable, one.Cable, isSame ? None : stretch, false, one.Cable.Count(c => c == ' ') >= ShortCut);
        }
        List<Shade> here = [.. In(article)], there = [.. In(cable)];
        for (int at = 0; at <= stretch; at++)
        {
            if (Says([.. here.Where(s => s.Stretch == at)], [.. there.Where(s => s.Stretch == at)],
                [.. article.Where(w => w.Stretch == at)], [.. cable.Where(w => w.Stretch == at)]) is { } note) return note;
        }
        return null;
    }

    private static string? Says(Shade[] here, Shade[] there, Placed[] article, Placed[] cable)
    {
        bool isBracketed = article.Length > 0 && article.All(w => w.IsBracketed);
        Shade[] added = [.. here.Where(h => !there.Any(t => t.Sense == h.Sense))];
        Shade[] left = [.. there.Where(t => !here.Any(h => h.Sense == t.Sense))];
        bool Counts(Shade shade, Shade[] others, bool isNamed) => shade.Kind switch
        {
            ShadeKind.Always => true,
            ShadeKind.Own => !isBracketed,
            ShadeKind.Person => !isBracketed && (isNamed || others.Any(o => o.Kind == ShadeKind.Person)),
            _ => !isBracketed && others.Any(o => o.Kind != ShadeKind.Person),
        };
        Shade[] gone = [.. left.Where(s => Counts(s, added, article.Any(IsName)))];
        Shade[] put = [.. added.Where(s => Counts(s, left, isNamed: false))];
        if (gone.Length == 0 && put.Length == 0) return null;
        if (gone.Length > 0 && article.Length > 0)
            return $"The quotation has “{Shown(article, put)}” where the cable has “{Shown(cable, gone)}”.";
        return gone.Length > 0 ? $"The cable has “{gone[0].Written}”; the quotation leaves it out."
            : cable.Length > 0 ? $"The quotation has “{Shown(article, put)}” where the cable has “{Shown(cable, gone)}”."
            : $"The quotation adds “{put[0].Written}”.";
    }

    private static bool IsName(Placed word) => char.IsUpper(word.Written[0]) && word.Written.Skip(1).Any(char.IsLower)
        && !FunctionWords.Has(word.Folded);

    private static string Shown(Placed[] words, Shade[] shades) => words.Length > MostShown && shades.Length > 0 ? shades[0].Written
        : string.Join(' ', words.Take(MostShown).Select(w => w.Written));

    // The small words and phrases of one text that are, in whole or in part, in a stretch of differing words.
    private static IEnumerable<Shade> In(List<Placed> words)
    {
        foreach ((int first, int count, int sense, ShadeKind kind) in Shades.In([.. words.Select(w => w.Folded)]))
        {
            Placed[] own = [.. words.Skip(first).Take(count)];
            if (own.Where(w => w.Stretch != None).Select(w => (Placed?)w).FirstOrDefault() is { Bears: true } differing)
                yield return new(differing.Stretch, sense, kind, string.Join(' ', own.Select(w => w.Written)));
        }
    }

    private static void Add(List<Placed> words, string text, int stretch, bool isBracketed, bool isLong)
    {
        string[] all = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < all.Length; i++)
            words.Add(new(Folding.Of(all[i]), all[i], stretch, isBracketed, !isLong || i >= all.Length - BearingWords));
    }
}
