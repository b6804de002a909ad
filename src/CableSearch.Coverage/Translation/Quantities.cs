using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Finds figures, number words and names of months and days in English texts. A quotation with a different figure or date than the cable
/// does not say the same.
/// </summary>
internal static class Quantities
{
    private static readonly FrozenSet<string> Words = Split("""
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
        thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
        dozen dozens half third quarter double triple twice percent second fourth fifth sixth seventh eighth ninth tenth
        """);

    private static readonly FrozenSet<string> Days = Split("""
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct
        Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday yesterday today tomorrow
        """);

    /// <summary>
    /// The figures and number words of a text, in order. Words with an exact value are returned as one figure: "twelve" as "12",
    /// "sixty-one" as "61", "six hundred" as "600", "1.7 billion" and "1.7bn" as "1700000000". Other words, such as "dozens", are returned
    /// unchanged in lower case.
    /// </summary>
    public static IEnumerable<string> Of(string words)
    {
        string[] tokens = [.. Tokens(words).Select(Plain)];
        for (int i = 0; i < tokens.Length;)
        {
            if (Amounts.ReadAt(tokens, i, "en") is { } read)
            {
                yield return Numbers.Plain(read.Value);
                i = read.Next;
                continue;
            }
            if (ValueOf(tokens[i++]) is { } value) yield return value;
        }
    }

    /// <summary>
    /// Whether a text has a number in one character, such as "¾", that another text does not have. <see cref="Of"/> does not find such
    /// characters.
    /// </summary>
    public static bool HasOtherSign(string text, string other) =>
        text.Any(c => char.IsNumber(c) && !char.IsDigit(c) && !other.Contains(c, StringComparison.Ordinal));

    /// <summary>
    /// The months, weekdays and words such as "today" in a text, in order. Each is cut to its first three letters in lower case. A month or
    /// weekday counts only if it begins with a capital, or is all in capitals as in many cables. So the verbs "may" and "march" do not
    /// count.
    /// </summary>
    public static IEnumerable<string> DatesOf(string words) => Tokens(words)
        .Where(w => Days.Contains(w) || (w.Length > 3 && w.All(char.IsUpper) && Days.Contains(w[0] + w[1..].ToLowerInvariant())))
        .Select(w => w.ToLowerInvariant()[..3]);

    private static string? ValueOf(string word) => word is "%" ? "percent"
        : word.Any(char.IsDigit) || Words.Contains(word) ? word : null;

    // A word in lower case, or the value of a figure: "1700000000" for "1.7bn".
    private static string Plain(string word)
    {
        if (Numbers.Find(word, isEnglish: true) is [{ Start: 0 } figure] && figure.End == word.Length) return figure.Value;
        return (word.Any(char.IsDigit) ? word.Replace(",", "", StringComparison.Ordinal) : word).ToLowerInvariant();
    }

    private static IEnumerable<string> Tokens(string words) => words.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Select(Bare).Where(w => w.Length > 0);

    // A word without the punctuation around it. The point of ".5" belongs to the figure.
    private static string Bare(string word)
    {
        string bare = word.Trim(',', '.', ';', ':', '(', ')', '[', ']', '"', '“', '”');
        int at = bare.Length == 0 ? 0 : word.IndexOf(bare, StringComparison.Ordinal);
        return at > 0 && LeadingPoint.StandsBefore(word, at) ? word[(at - 1)..(at + bare.Length)] : bare;
    }

    private static FrozenSet<string> Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
