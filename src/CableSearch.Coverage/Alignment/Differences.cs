using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// Turns an alignment (which word of the quotation matches which word of the cable) into stretches of words. In each stretch the words are
/// the same, added, left out or changed.
/// </summary>
internal static class Differences
{
    // A word must have at least this number of letters to count as moved. Shorter words, such as articles and prepositions, occur
    // everywhere.
    private const int MinMoved = 4;

    private const int MaxAbbreviation = 5;

    // If the article leaves out at most this many words in a row, readers may not notice. A longer gap is usually marked with an ellipsis.
    private const int MaxShortCut = 4;

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "did",
        "does", "do",
    };

    public const string Same = "same", Added = "added", LeftOut = "left_out", Changed = "changed";

    public static IReadOnlyList<WordDifference> Of(string text, IReadOnlyList<QuotedWord> words, WordAlignment aligned, CablePart part)
    {
        List<WordDifference> stretches = [];
        int firstQuoted = aligned.Pairs.First(p => p.Quoted >= 0).Quoted, lastQuoted = aligned.Pairs.Last(p => p.Quoted >= 0).Quoted;
        (int before, int behind) = Redacted(aligned, part, words.Count);
        for (int i = 0; i < firstQuoted; i++)
            Add(stretches, before < 0 ? Added : Changed, text[words[i].Start..words[i].End], i == 0 ? Word(part, before) : "");
        stretches.AddRange(Within(text, words, aligned, part));
        for (int i = lastQuoted + 1; i < words.Count; i++)
            Add(stretches, behind < 0 ? Added : Changed, text[words[i].Start..words[i].End], i == lastQuoted + 1 ? Word(part, behind) : "");
        return stretches;
    }

    /// <summary>
    /// Cuts the words from the first matching word to the last one into stretches. In each stretch the words are the same, added, left out
    /// or changed.
    /// </summary>
    public static IReadOnlyList<WordDifference> Within(string text, IReadOnlyList<QuotedWord> words, WordAlignment aligned, CablePart part)
    {
        List<WordDifference> stretches = [];
        foreach ((int quoted, int cable) in Filled(aligned.Pairs))
        {
            string said = quoted < 0 ? "" : text[words[quoted].Start..words[quoted].End];
            bool isSame = quoted >= 0 && cable >= 0 && words[quoted].Folded == part.Words[cable].Folded;
            Add(stretches, isSame ? Same : quoted < 0 ? LeftOut : cable < 0 ? Added : Changed, said, Word(part, cable));
        }
        return stretches;
    }

    /// <summary>
    /// Finds the blacked-out words of the cable right before and right after the passage. Such a word counts only if the quotation has
    /// words in its place that do not match. These words are then shown as a change of the blacked-out word, not as added. Returns the
    /// indexes of the blacked-out words in the paragraph; -1 for none.
    /// </summary>
    public static (int Before, int Behind) Redacted(WordAlignment aligned, CablePart part, int words)
    {
        int first = aligned.Pairs.First(p => p.Cable >= 0).Cable - 1, last = aligned.Pairs.Last(p => p.Cable >= 0).Cable + 1;
        bool isBefore = aligned.Pairs.First(p => p.Quoted >= 0).Quoted > 0 && first >= 0 && part.Words[first].IsRedacted;
        bool isBehind = aligned.Pairs.Last(p => p.Quoted >= 0).Quoted < words - 1 && last < part.Words.Count && part.Words[last].IsRedacted;
        return (isBefore ? first : -1, isBehind ? last : -1);
    }

    /// <summary>
    /// Whether the article changes a figure or a number word such as "ten", or adds one. A figure that the article leaves out does not
    /// count.
    /// </summary>
    public static bool ChangesFigure(IReadOnlyList<WordDifference> difference, string quotation) =>
        Changes(difference, quotation, Quantities.Of);

    /// <summary>
    /// Whether the article changes a month or day, or adds one. A month or day that the article leaves out does not count.
    /// </summary>
    public static bool ChangesDate(IReadOnlyList<WordDifference> difference, string quotation) =>
        Changes(difference, quotation, Quantities.DatesOf);

    /// <summary>
    /// Whether the article replaces a name with another name, or adds a name at the end of the quotation. If the article only writes out an
    /// abbreviation of the cable, such as "GOP", that does not count.
    /// </summary>
    public static bool ChangesName(IReadOnlyList<WordDifference> difference, string quotation)
    {
        HashSet<string> cable = new(difference.SelectMany(d => d.Cable.Split(' ')), StringComparer.OrdinalIgnoreCase);
        return difference.Skip(1).Any(d => d.Kind == Changed && Names(d.Article).Any(n => !cable.Contains(n))
                && Names(d.Cable).Any(n => n.Length > MaxAbbreviation || n.Any(char.IsLower)))
            || (difference is [.., { Kind: Added } last] && !IsBracketed(last, quotation)
                && Names(last.Article).Any(n => !cable.Contains(n)));
    }

    /// <summary>
    /// Whether the article leaves out or adds a "not" or a word such as "refused". Each difference is tested by itself. Otherwise a "not"
    /// that is left out in one place and a "not" that is added in another would cancel each other out.
    /// </summary>
    public static bool ChangesNegation(IReadOnlyList<WordDifference> difference) =>
        difference.Any(d => d.Kind != Same && Negative(d.Article) != Negative(d.Cable));

    /// <summary>Whether the article has a word whose opposite is in the cable, such as "rose" for "fell".</summary>
    /// <param name="difference">The differences.</param>
    /// <param name="around">The words of the cable just before and just after the passage.</param>
    public static bool ChangesToOpposite(IReadOnlyList<WordDifference> difference, IEnumerable<string> around)
    {
        string[] cable = [.. difference.Where(d => d.Kind != Same).Select(d => d.Cable).Concat(around).SelectMany(Folded)];
        return difference.Where(d => d.Kind is Added or Changed).SelectMany(d => Folded(d.Article))
            .Any(word => cable.Any(other => Opposites.Are(word, other)));
    }

    /// <summary>
    /// Whether the article leaves out or adds a word that limits a claim, such as "if" or "only". If the article leaves out four or more
    /// other words together with it, that does not count, because readers usually see an ellipsis there.
    /// </summary>
    public static bool ChangesLimit(IReadOnlyList<WordDifference> difference) => difference
        .Where(d => d.Kind != Same && (d.Kind != LeftOut || d.Cable.Count(c => c == ' ') < MaxShortCut))
        .Any(d => Limiting(d.Article) != Limiting(d.Cable));

    /// <summary>Whether the article changes the word after a figure, such as "tons" to "kilos".</summary>
    public static bool ChangesUnit(IReadOnlyList<WordDifference> difference) => difference.Zip(difference.Skip(1))
        .Any(d => d.First.Kind == Same && d.Second.Kind == Changed && Quantities.Of(d.First.Cable.Split(' ')[^1]).Any()
            && !Quantities.Of(d.Second.Cable.Split(' ')[0]).Any());

    /// <summary>
    /// Whether the article leaves out words just before a verb such as "had" or "will". The verb may then get another subject: "The
    /// minister said the envoy will leave" becomes "The minister will leave".
    /// </summary>
    public static bool CutsSubject(IReadOnlyList<WordDifference> difference) => difference.Zip(difference.Skip(1)).Skip(1)
        .Any(d => d.First.Kind == LeftOut && d.Second.Kind == Same && Folded(d.Second.Cable).Take(1).Any(Auxiliaries.Contains));

    /// <summary>
    /// Whether the quotation begins or ends with words that the cable does not have there. Such words may name a person whom the cable does
    /// not mention. Short words and words in brackets do not count.
    /// </summary>
    public static bool BeginsOrEndsOtherwise(IReadOnlyList<WordDifference> difference, string quotation) =>
        difference.Count > 1 && ((WordDifference[])[difference[0], difference[^1]])
            .Any(d => d.Kind == Added && LongWords(d.Article).Any() && !IsBracketed(d, quotation));

    /// <summary>Whether the article moves a word of four or more letters, so that who did what to whom may have changed.</summary>
    /// <param name="difference">The differences.</param>
    /// <param name="around">The words of the cable just before and just after the passage.</param>
    public static bool MovesWords(IReadOnlyList<WordDifference> difference, IEnumerable<string> around)
    {
        WordDifference[] differing = [.. difference.Where(d => d.Kind != Same)];
        HashSet<string> cable = [.. differing.Select(d => d.Cable).Concat(around).SelectMany(LongWords)];
        return differing.SelectMany(d => LongWords(d.Article)).Any(cable.Contains);
    }

    /// <summary>Whether the article has words where the cable is blacked out.</summary>
    public static bool FillsRedaction(IReadOnlyList<WordDifference> difference)
    {
        for (int i = 0; i < difference.Count; i++)
        {
            if (difference[i].Kind == Same || !difference[i].Cable.Split(' ').Any(IsRedacted)) continue;
            if (difference[i].Article.Length > 0 || (i > 0 && difference[i - 1].Kind == Added)
                || (i + 1 < difference.Count && difference[i + 1].Kind == Added)) return true;
        }
        return false;
    }

    // Whether the article adds or changes a figure or date. The function parts returns the figures or dates in a text. Words added in
    // brackets, as in "[between the two countries]", only explain. So they count only if they contain digits.
    private static bool Changes(IReadOnlyList<WordDifference> difference, string quotation, Func<string, IEnumerable<string>> parts) =>
        Enumerable.Range(0, difference.Count).Any(i => Changes(difference[i], quotation, parts) && !IsSame(difference, i, parts));

    private static bool Changes(WordDifference one, string quotation, Func<string, IEnumerable<string>> parts) => one.Kind switch
    {
        Added => parts(one.Article).Any() && (!IsBracketed(one, quotation) || one.Article.Any(char.IsDigit)),
        Changed => !parts(one.Article).SequenceEqual(parts(one.Cable), StringComparer.Ordinal),
        _ => false,
    };

    // Whether a difference and its neighbours have the same figures or dates together: "61" stands for "sixty", and "one" is left out.
    private static bool IsSame(IReadOnlyList<WordDifference> difference, int at, Func<string, IEnumerable<string>> parts)
    {
        int first = at, end = at + 1;
        while (first > 0 && difference[first - 1].Kind != Same) first--;
        while (end < difference.Count && difference[end].Kind != Same) end++;
        IEnumerable<string> here = difference.Skip(first).Take(end - first).Select(d => d.Article).Where(a => a.Length > 0);
        IEnumerable<string> there = difference.Skip(first).Take(end - first).Select(d => d.Cable).Where(c => c.Length > 0);
        return parts(string.Join(' ', here)).SequenceEqual(parts(string.Join(' ', there)), StringComparer.Ordinal);
    }

    private static bool IsBracketed(WordDifference added, string quotation) =>
        quotation.Contains('[' + added.Article + ']', StringComparison.Ordinal);

    private static string[] Names(string words) =>
        [.. words.Split(' ').Where(w => w.Length > 1 && char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLetter) && !IsRedacted(w))];

    private static bool IsRedacted(string word) => word.Length >= 4 && word.All(c => c is 'X' or 'x');

    private static string Word(CablePart part, int word) => word < 0 ? "" : part.Text[part.Words[word].Start..part.Words[word].End];

    private static IEnumerable<string> LongWords(string words) =>
        words.Split(' ').Where(w => w.Length >= MinMoved).Select(w => w.ToLowerInvariant());

    private static int Negative(string words) =>
        Folded(words.Replace('’', '\'').Replace("n't", " not", StringComparison.OrdinalIgnoreCase)).Count(Negations.Denies);

    private static string Limiting(string words) =>
        string.Join(' ', words.Split(' ').Where(w => w is not ("May" or "MAY")).SelectMany(Folded).Where(Limits.Has));

    private static IEnumerable<string> Folded(string words) =>
        words.Split([' ', '\'', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant());

    // Adds a pair for each word of the quotation that has none, such as a word in brackets. A pair has the index of a word of the quotation
    // and the index of the matching word of the cable. In an added pair, -1 stands in place of the cable's word.
    private static IEnumerable<(int Quoted, int Cable)> Filled(IReadOnlyList<(int Quoted, int Cable)> pairs)
    {
        int next = pairs.First(p => p.Quoted >= 0).Quoted;
        foreach ((int quoted, int cable) in pairs)
        {
            for (; quoted >= 0 && next < quoted; next++) yield return (next, -1);
            if (quoted >= 0) next = quoted + 1;
            yield return (quoted, cable);
        }
    }

    private static void Add(List<WordDifference> stretches, string kind, string article, string cable)
    {
        if (stretches is [.., var last] && last.Kind == kind)
            stretches[^1] = new(kind, Joined(last.Article, article), Joined(last.Cable, cable));
        else stretches.Add(new(kind, article, cable));
    }

    private static string Joined(string before, string word) => before.Length == 0 ? word : word.Length == 0 ? before : before + " " + word;
}
