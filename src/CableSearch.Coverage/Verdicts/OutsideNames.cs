using CableSearch.Coverage.Alignment;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Quotations;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Compares the names that stand just before an English quotation in the article with the names in the cable. The words between the
/// quotation marks may be the cable's, but the article may say them of somebody else: "Venezuela's “deficit of 8 billion”" where the cable
/// speaks of Cuba.
/// </summary>
internal static class OutsideNames
{
    // Number of words before the quotation that are looked at for a name that the cable lacks, and for names in another order.
    private const int Near = 6, WordsOfOrder = 12;

    // Longer names are compared by this number of first letters, so that "Palestinians" is found in "Palestinian".
    private const int Prefix = 5;

    private const int MinLetters = 4;

    // Largest number of words that a note shows.
    private const int MaxShown = 10;

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "WikiLeaks", "Cablegate", "Embassy", "Ambassador", "Washington", "American", "Americans", "United", "States", "Consulate", "Consul",
        "Department", "State", "January", "February", "March", "April", "June", "July", "August", "September", "October", "November",
        "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    };

    /// <summary>
    /// A sentence that names the last person, country or thing before the quotation which the cable does not name in this paragraph, in its
    /// subject or in its id. A person may also be named in the paragraph before this one. Null if there is none.
    /// </summary>
    /// <param name="passage">The passage with the quoted words.</param>
    /// <param name="lead">The words before the quotation in its sentence.</param>
    public static string? Missing(AlignedPassage passage, string lead)
    {
        string[] words = ArticleWords.Of(lead);
        string? missing = words.Skip(1).TakeLast(Near).LastOrDefault(w => IsName(w) && !IsNamed(passage, w));
        return missing is null ? null
            : $"Just before these words the article names {missing}. This paragraph of the cable does not.";
    }

    /// <summary>
    /// A sentence that shows how the cable's sentence begins, if two names stand before the quotation in both texts, but in another order:
    /// "Clement assured the Attorney General that" for "The Attorney General assured Clement that". Null if they do not.
    /// </summary>
    /// <param name="passage">The passage with the quoted words.</param>
    /// <param name="lead">The words before the quotation in its sentence.</param>
    public static string? Turned(AlignedPassage passage, string lead)
    {
        CablePart part = passage.Cable.Parts[passage.Part];
        CableWord[] there = [.. CableSpeaker.Lead(part, passage.FirstWord).TakeLast(WordsOfOrder)];
        string[] names = [.. there.Where(w => char.IsUpper(part.Text[w.Start]) && w.Bare.Length >= MinLetters
            && !FunctionWords.Has(w.Folded)).Select(w => w.Bare)];
        string[] here = [.. ArticleWords.Of(lead).TakeLast(WordsOfOrder).Select(Folding.Of).Where(names.Contains)];
        if (names.Distinct().Count() != names.Length || here.Distinct().Count() != here.Length || here.Length < 2) return null;
        // The words of one name, such as "Attorney General", count as one.
        int[] places = [.. here.Select(h => Array.FindIndex(there, w => w.Bare == h))];
        if (!places.Zip(places.Skip(1)).Any(p => p.First > p.Second + 1)) return null;
        CableWord[] shown = [.. there.TakeLast(MaxShown)];
        return $"In the cable the sentence begins: “{part.Text[shown[0].Start..shown[^1].End]}”.";
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && word.Length >= MinLetters && word.Any(char.IsLower)
        && !word.Any(char.IsDigit) && !Others.Contains(word) && !Offices.Has(word) && !FunctionWords.Has(Folding.Of(word));

    private static bool IsNamed(AlignedPassage passage, string name)
    {
        ComparedCable cable = passage.Cable;
        string folded = Folding.Of(name);
        string? country = Nations.Of(folded, "en")?.Country;
        string beginning = folded.Length > Prefix ? folded[..Prefix] : folded;
        string? anchor = cable.Parts[passage.Part].Anchor;
        int first = Math.Max(0, cable.Parts.Select((p, i) => (p, i)).First(p => p.p.Anchor == anchor).i - 1);
        return cable.Id.Contains(folded, StringComparison.OrdinalIgnoreCase) || WordStarts.Has(cable.Authors, beginning)
            || cable.Parts.Where((p, i) => p.Anchor is null || p.Anchor == anchor || (i == first && country is null))
                .Any(p => p.Words.Any(w => country is null ? w.Folded.StartsWith(beginning, StringComparison.Ordinal)
                    : Nations.Of(w.Bare, "en")?.Country == country));
    }
}
