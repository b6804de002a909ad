using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Cables;

/// <summary>A word that shows what a cable is about, because it is frequent in the cable and rare in the archive.</summary>
/// <param name="Folded">The word in lower case without accents.</param>
/// <param name="Written">The word as the cable first writes it; in lower case unless it is a name.</param>
/// <param name="IsName">Whether the cable writes the word with a capital within its sentences, as it writes names.</param>
/// <param name="Count">How often the word occurs, in any form, in the title and the beginning of the text.</param>
/// <param name="Boost">Weight of the word, above 0; the word with the largest weight has 1.</param>
internal sealed record RareWord(string Folded, string Written, bool IsName, int Count, double Boost)
{
    // If a word occurs in the cable at least this number of times, we assume that the cable is about it.
    private const int Often = 3;

    // Words are taken only from the title and the beginning of the text, together at most MaxText characters. They say what the cable is
    // about. Reading all of a long cable would take several milliseconds each time that its page is shown. Of these words, only the
    // MaxLookedUp most frequent ones are looked up in the index.
    private const int MaxText = 6000;
    private const int MaxLookedUp = 60;
    private const int MaxWords = 12;
    private const int LeastLength = 4;

    // A word is not used if more than this share of the documents in the index contain it. Such a word hardly tells cables apart, and
    // reading the long list of its documents would be most of the work.
    private const double MaxShare = 0.02;

    // MaxShare does not apply to a word that is in at most this number of documents. In a small index, MaxShare would be only a few
    // documents.
    private const int AlwaysTaken = 50;

    /// <summary>Whether the word by itself says what the cable is about: it is a name, or it occurs at least three times.</summary>
    public bool IsTelling => IsName || Count >= Often;

    /// <summary>The words of a cable that have the largest weights, at most twelve, in descending order of weight.</summary>
    public static IReadOnlyList<RareWord> Of(Cable cable, IndexedWords index)
    {
        string title = cable.SubjectTitle ?? "";
        string text = string.Join('\n', cable.Paragraphs.Select(p => p.Text).Prepend(title));
        if (text.Length > MaxText) text = text[..MaxText];
        // Names are recognised by their capital, but not in the title, where every word has one. If most letters of the cable are capitals,
        // as in old cables, no name can be recognised.
        int firstInSentences = text.Count(char.IsLower) > text.Count(char.IsUpper) ? title.Length : text.Length;
        IReadOnlySet<string> ordinary = OrdinaryWords.Stems(index);
        var telling = index.Of(text, "en")
            .Where(w => w.Folded.Length >= LeastLength && w.Folded.All(char.IsLetter)
                && !w.Folded.Contains("xxx", StringComparison.Ordinal))
            .GroupBy(w => w.Stem, StringComparer.Ordinal)
            .OrderByDescending(w => w.Count()).Take(MaxLookedUp)
            .Select(w => (First: w.First(), All: w, Count: w.Count(), Found: index.FrequencyOfForm(w.First().Folded)))
            // A word that only this cable contains is left out, because it finds no similar cable.
            .Where(w => w.Found > 1 && w.Found <= Math.Max(AlwaysTaken, MaxShare * index.Documents))
            .Select(w => (w.First, w.Count, Worth: Math.Sqrt(w.Count) * Math.Log((double)index.Documents / w.Found),
                IsName: IsCapitalised(text, w.All.Where(word => word.Start >= firstInSentences))))
            .Where(w => w.Worth > 0 && (w.IsName || !ordinary.Contains(w.First.Stem)))
            .OrderByDescending(w => w.Worth).Take(MaxWords).ToArray();
        return [.. telling.Select(w => Of(text, w.First, w.IsName, w.Count, w.Worth / telling[0].Worth))];
    }

    private static RareWord Of(string text, TextWord first, bool isName, int count, double boost)
    {
        string written = text[first.Start..first.End];
        return new(first.Folded, isName ? written : written.ToLowerInvariant(), isName, count, boost);
    }

    // Whether all of these words begin with a capital. Words that begin a sentence are left out; false if no other word is left.
    private static bool IsCapitalised(string text, IEnumerable<TextWord> words)
    {
        TextWord[] within = [.. words.Where(w => !BeginsSentence(text.AsSpan(0, w.Start).TrimEnd()))];
        return within is not [] && within.All(w => char.IsUpper(text[w.Start]));
    }

    private static bool BeginsSentence(ReadOnlySpan<char> before) =>
        before.IsEmpty || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '\'' or '’');
}
