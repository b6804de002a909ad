using System.Text.RegularExpressions;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Finds the first difference between a quotation and its passage that is not only another way to write the same words, such as British
/// spelling. Words that change the meaning are too many for a list. So this class knows the harmless differences, and every other
/// difference counts.
/// </summary>
internal static partial class WordingDifference
{
    // Words that a quotation may add or leave out without changing the meaning. SIPDIS is a mark of the telegram that may be inside a
    // sentence.
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal) { "a", "an", "the", "that", "sipdis" };

    /// <summary>
    /// The first difference that counts: the words of both texts, and whether they were added, left out or changed. Null if the texts
    /// differ only in the writing.
    /// </summary>
    /// <param name="difference">The differences between the quotation and the passages.</param>
    /// <param name="passages">The passages.</param>
    public static WordDifference? Of(IReadOnlyList<WordDifference> difference, IReadOnlyList<AlignedPassage> passages)
    {
        for (int i = 0; i < difference.Count; i++)
        {
            WordDifference[] run = [.. difference.Skip(i).TakeWhile(d => d.Kind != Differences.Same)];
            i += run.Length;
            string here = Text(run.Select(d => d.Article)), there = Text(run.Select(d => d.Cable));
            if (IsSame(here, there, passages)) continue;
            string kind = here.Length == 0 ? Differences.LeftOut : there.Length == 0 ? Differences.Added : Differences.Changed;
            return new(kind, here, there);
        }
        return null;
    }

    /// <summary>Whether a text has only words that do not change the meaning, such as "the" and "that".</summary>
    public static bool AreLight(string words) => !Weighty(words).Any();

    private static string Text(IEnumerable<string> words) => string.Join(' ', words.Where(w => w.Length > 0));

    private static bool IsSame(string here, string there, IReadOnlyList<AlignedPassage> passages)
    {
        string[] said = [.. Weighty(here)], written = [.. Weighty(there)];
        if (string.Concat(said) == string.Concat(written)) return true;
        string[] figures = [.. Quantities.Of(here)];
        if (figures.Length == 0 || !figures.SequenceEqual(Quantities.Of(there), StringComparer.Ordinal))
            return figures.Length == 0 && written.Length == 0 && AreCurrencies(here, passages);
        // Both texts have the same figures, in digits or in words. Their other words must be the same too. Words for a currency are not
        // compared, because one text may have a sign instead: "5 dollars" and "$5".
        return Rest(said).SequenceEqual(Rest(written), StringComparer.Ordinal);
    }

    // Whether the words only name a currency, such as "dollars", and the cable has a sign or a word for the same currency in the passage or
    // beside it: "5 dollars" for "$5".
    private static bool AreCurrencies(string words, IReadOnlyList<AlignedPassage> passages) =>
        Weighty(words).All(w => Currencies.Of(w) is { Count: > 0 } named
            && named.IsSubsetOf(Currencies.Of(string.Join(' ', passages.Select(p => p.TextWithSigns)))));

    private static IEnumerable<string> Rest(IEnumerable<string> words) =>
        words.Where(w => !w.Any(char.IsDigit) && !Quantities.Of(w).Any() && Currencies.Of(w).Count == 0 && w is not ("and" or "one"));

    // The words that count for the meaning, folded and in American spelling. Blacked-out words are left out, because other notes are about
    // them.
    private static IEnumerable<string> Weighty(string words) => words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => !(w.Length >= 4 && w.All(c => c is 'X' or 'x'))).Select(Folding.Of).Where(w => !Light.Contains(w)).Select(Spelled);

    // Replaces a British spelling with the American one: "honour" becomes "honor".
    private static string Spelled(string word) => British.Replace(word, found => found.Value switch
    {
        "our" => "or",
        "tre" => "ter",
        "ogue" => "og",
        "ence" => "ense",
        "ll" => "l",
        _ => "z",
    });

    // Matches British endings. Two letters must come before "our", and an "e" before "ll": "four" is not the British spelling of "for", and
    // "filled" is not that of "filed".
    [GeneratedRegex(
        "(?<=[a-z]{2})(?:our(?=s?$|ed$|ing$|able$)|tre$|ogue$|ence$)|(?<=[a-z]{2}e)ll(?=ed$|ing$|ers?$)"
            + "|(?<=[a-z]{2}[iy])s(?=e[ds]?$|ing$|ations?$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex British { get; }
}
