using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Treats "11 March" and "March 11" as the same date, and also "24-26 May" and "May 24-26". Whether the days or the month come first is a
/// matter of style.
/// </summary>
internal static class DateOrder
{
    private const int MaxDay = 31;

    /// <summary>The stretches, but days that were only moved from one side of their month to the other count as the same.</summary>
    public static List<WordDifference> Ignored(List<WordDifference> stretches)
    {
        List<WordDifference> ignored = [];
        for (int i = 0; i < stretches.Count; i++)
        {
            if (i + 2 >= stretches.Count || !IsMoved(stretches[i], stretches[i + 1], stretches[i + 2])
                || (i + 3 < stretches.Count && IsSecondDay(stretches[i + 3])))
            {
                Differences.Add(ignored, stretches[i].Kind, stretches[i].Article, stretches[i].Cable);
                continue;
            }
            WordDifference[] date = [.. stretches.Skip(i).Take(3)];
            Differences.Add(ignored, Differences.Same, string.Join(' ', date.Select(d => d.Article).Where(a => a.Length > 0)),
                string.Join(' ', date.Select(d => d.Cable).Where(c => c.Length > 0)));
            i += 2;
        }
        return ignored;
    }

    private static bool IsMoved(WordDifference first, WordDifference kept, WordDifference last)
    {
        if (kept.Kind != Differences.Same) return false;
        (string moved, string other) = (first.Kind, last.Kind) switch
        {
            (Differences.Added, Differences.LeftOut) => (first.Article, last.Cable),
            (Differences.LeftOut, Differences.Added) => (first.Cable, last.Article),
            _ => ("", ""),
        };
        if (moved.Length == 0) return false;
        string here = Plain(moved), there = Plain(other), date = Plain(kept.Cable);
        return here == there && ((AreDays(here) && IsMonth(kept.Cable)) || (IsMonth(moved) && AreDays(date)));
    }

    // Whether one more day of the same range follows the moved date. For example, the article has "24 November 26" where the cable has
    // "November 24-26". This tears the range apart, so it still counts as a difference.
    private static bool IsSecondDay(WordDifference next) => next.Kind == Differences.Same && IsDay(Plain(next.Cable).Split(' ')[0]);

    // The words of a day or month without "the", "of" and the ending of an ordinal number: "the 11th of" becomes "11".
    private static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Split(' ')
        .Where(w => w is not ("the" or "of"))
        .Select(w => w.Length > 2 && char.IsDigit(w[0]) && w[^2..] is "st" or "nd" or "rd" or "th" ? w[..^2] : w));

    // Whether the words are one day, such as "24", or the two days of a range, such as "24-26".
    private static bool AreDays(string words) => words.Split(' ') is { Length: <= 2 } days && days.All(IsDay);

    private static bool IsDay(string word) => int.TryParse(word, out int day) && day is > 0 and <= MaxDay;

    private static bool IsMonth(string words) => words.Length > 2 && Quantities.DatesOf(words).Any();
}
