using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Verbs and small words that decide what a sentence says, in eight languages: those that deny ("negó", "weigerte", "ceased"), those that
/// only report ("dijo", "bemerkte"), and those that doubt or set a condition ("angeblich", "if"). The word lists have few forms of verbs,
/// so these are listed in a table of our own.
/// </summary>
internal static class Verbs
{
    private static readonly FrozenDictionary<string, (FrozenSet<string> Words, string[] Beginnings)> Kinds = DataFile.Lines("verbs.tsv")
        .Select(l => l.Split('|')).GroupBy(c => c[0] + "|" + c[1], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => Read(g.SelectMany(c => c[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            StringComparer.Ordinal);

    /// <summary>Whether a word says that something is not so, was refused, or has ended.</summary>
    /// <param name="folded">The word (lower case, without accents).</param>
    /// <param name="language">ISO 639-1 code of its language.</param>
    public static bool Denies(string folded, string language) => Has("deny", folded, language);

    /// <summary>Whether two words that follow each other say that something has ended or was given up, as "dejó de" does.</summary>
    public static bool DenyTogether(string first, string second, string language) => Has("deny-two", first + "+" + second, language);

    /// <summary>
    /// Whether an English word can translate a denying verb of another language. <see cref="Negations"/> has more such words.
    /// </summary>
    public static bool Answers(string folded) => Has("answer", folded, "en");

    /// <summary>Whether a verb only reports what somebody says, such as "dijo" (said).</summary>
    /// <param name="folded">The verb (lower case, without accents).</param>
    /// <param name="language">ISO 639-1 code of its language.</param>
    public static bool Report(string folded, string language) => Has("report", folded, language);

    /// <summary>Whether a preposition introduces the source of a statement, as "según" (according to) does.</summary>
    public static bool IsSource(string folded, string language) => Has("source", folded, language);

    /// <summary>Whether a word says that something is only alleged, or a mistake: "allegedly", "presuntamente".</summary>
    /// <param name="folded">The word (lower case, without accents).</param>
    /// <param name="language">ISO 639-1 code of its language.</param>
    public static bool Hedges(string folded, string language) => Has("hedge", folded, language);

    /// <summary>Whether a word begins a condition: English "if", German "falls".</summary>
    /// <param name="folded">The word (lower case, without accents).</param>
    /// <param name="language">ISO 639-1 code of its language.</param>
    public static bool IsCondition(string folded, string language) => Has("condition", folded, language);

    private static bool Has(string kind, string folded, string language) =>
        Kinds.TryGetValue(kind + "|" + (language is "und" ? "en" : language), out (FrozenSet<string> Words, string[] Beginnings) known)
            && (known.Words.Contains(folded) || known.Beginnings.Any(b => folded.StartsWith(b, StringComparison.Ordinal)));

    private static (FrozenSet<string> Words, string[] Beginnings) Read(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return (all.Where(w => w[^1] != '*').ToFrozenSet(StringComparer.Ordinal), [.. all.Where(w => w[^1] == '*').Select(w => w[..^1])]);
    }
}
