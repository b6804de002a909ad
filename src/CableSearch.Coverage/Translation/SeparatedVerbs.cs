using System.Buffers;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds the German and Dutch verbs whose prefix stands apart from them at the end of the clause: "die Bank weite alle Geschäfte aus".
/// </summary>
internal static class SeparatedVerbs
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:!?()–—\n");

    private static readonly Dictionary<string, HashSet<string>> Prefixes = new(StringComparer.Ordinal)
    {
        ["de"] = ["ab", "an", "auf", "aus", "bei", "ein", "fort", "her", "hin", "los", "mit", "nach", "vor", "weg", "weiter", "zu",
            "zuruck", "zusammen"],
        ["nl"] = ["aan", "af", "bij", "in", "mee", "op", "terug", "toe", "uit", "voor", "weg"],
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "und", "oder", "aber", "en", "of", "maar" };

    /// <summary>
    /// The words that can be such verbs, each with the prefix at the end of its clause. Several words of a clause may be returned with the
    /// same prefix. The caller looks up each word together with the prefix ("ausweite") in the word lists. If the lists do not contain it,
    /// the word is no such verb.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the text.</param>
    /// <param name="language">ISO 639-1 code of the language.</param>
    /// <returns>The indexes of the verb and of its prefix among the words.</returns>
    public static IEnumerable<(int Verb, int Prefix)> In(string text, IReadOnlyList<QuotedWord> words, string language)
    {
        if (!Prefixes.TryGetValue(language, out HashSet<string>? prefixes)) yield break;
        for (int prefix = 1; prefix < words.Count; prefix++)
        {
            if (!prefixes.Contains(words[prefix].Folded) || !EndsClause(text, words, prefix)) continue;
            for (int verb = prefix - 1; verb >= 0 && text.AsSpan(words[verb].End, words[verb + 1].Start - words[verb].End)
                .IndexOfAny(Breaks) < 0; verb--)
                if (char.IsLower(text[words[verb].Start])) yield return (verb, prefix);
        }
    }

    private static bool EndsClause(string text, IReadOnlyList<QuotedWord> words, int word) => word + 1 == words.Count
        || Joining.Contains(words[word + 1].Folded)
        || text.AsSpan(words[word].End, words[word + 1].Start - words[word].End).IndexOfAny(Breaks) >= 0;
}
