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

    // Longest ending, in letters, by which two forms of a word differ, such as "-ing".
    private const int MaxEnding = 3;

    // If the article leaves out more words in a row than this, readers usually see an ellipsis there. So a word such as "only" that is left
    // out among them does not count as a changed claim.
    private const int MaxShortCut = 4;

    // Largest distance, in words, between a month and the first of its days: "24-26 November".
    private const int MaxDate = 2;

    // Prefixes that count as words of their own, because a hyphen or a blank follows them, as in "non-negotiable".
    private static readonly HashSet<string> ReversingPrefixes = new(StringComparer.Ordinal)
    {
        "non", "anti", "un", "dis", "counter", "pro", "ex", "pre", "post", "re", "quasi", "pseudo", "semi", "mis",
    };

    public const string Same = "same", Added = "added", LeftOut = "left_out", Changed = "changed";

    public static IReadOnlyList<WordDifference> Of(string text, IReadOnlyList<QuotedWord> words, WordAlignment aligned, CablePart part)
    {
        List<WordDifference> stretches = [];
        int firstQuoted = aligned.Pairs.First(p => p.Quoted >= 0).Quoted, lastQuoted = aligned.Pairs.Last(p => p.Quoted >= 0).Quoted;
        (int before, int behind) = Edges(words, aligned, part);
        for (int i = 0; i < firstQuoted; i++) Add(stretches, Added, text[words[i].Start..words[i].End], "");
        if (before >= 0) Add(stretches, LeftOut, "", Word(part, before));
        stretches.AddRange(Within(text, words, aligned, part));
        if (behind >= 0) Add(stretches, LeftOut, "", Word(part, behind));
        for (int i = lastQuoted + 1; i < words.Count; i++) Add(stretches, Added, text[words[i].Start..words[i].End], "");
        return DateOrder.Ignored(stretches);
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
            bool isSame = quoted >= 0 && cable >= 0 && AreSame(text, words[quoted], part.Text, part.Words[cable]);
            if (quoted >= 0 && cable >= 0 && !isSame && part.Words[cable].IsRedacted)
            {
                // A word of the article is not paired with blacked-out text. A reader could take the word for the text that was blacked
                // out.
                Add(stretches, Added, said, "");
                Add(stretches, LeftOut, "", Word(part, cable));
                continue;
            }
            if (isSame && FigureSigns.Differ(text, words[quoted], part.Text, part.Words[cable]))
                Add(stretches, Changed, FigureSigns.With(text, words[quoted].Start, words[quoted].End),
                    FigureSigns.With(part.Text, part.Words[cable].Start, part.Words[cable].End));
            else if (isSame && LetterSense.IsOtherWord(text, words[quoted], part.Text, part.Words[cable]))
                Add(stretches, Changed, said, part.Text[part.Words[cable].Start..EndOf(part, cable)]);
            else if ((quoted < 0 && FigureSigns.IsMinus(part.Text, part.Words[cable].Start, part.Words[cable].End))
                || (cable < 0 && FigureSigns.IsMinus(text, words[quoted].Start, words[quoted].End)))
                Add(stretches, Same, said, Word(part, cable));
            else Add(stretches, isSame ? Same : quoted < 0 ? LeftOut : cable < 0 ? Added : Changed, said, Word(part, cable));
        }
        return DateOrder.Ignored(stretches);
    }

    /// <summary>
    /// Decides whether the word of the cable just before the passage, and the word just after it, are part of the passage too. There are
    /// two cases. The word is blacked out, and the quotation has more words at this end than the passage. Or the word is a month, and the
    /// quotation has it on the other side of the day: "26 July" for "July 26". Returns the index of each of the two words in the
    /// paragraph; -1 for a word that is not part of the passage.
    /// </summary>
    public static (int Before, int Behind) Edges(IReadOnlyList<QuotedWord> words, WordAlignment aligned, CablePart part)
    {
        int first = aligned.Pairs.First(p => p.Cable >= 0).Cable - 1, last = aligned.Pairs.Last(p => p.Cable >= 0).Cable + 1;
        int firstQuoted = aligned.Pairs.First(p => p.Quoted >= 0).Quoted, lastQuoted = aligned.Pairs.Last(p => p.Quoted >= 0).Quoted;
        bool IsMonth(int cable, int from) => Quantities.DatesOf(Word(part, cable)).Any()
            && Enumerable.Range(from, MaxDate).Any(i => i >= 0 && i < words.Count && words[i].Folded == part.Words[cable].Folded
                && !aligned.Pairs.Any(p => p.Quoted == i && p.Cable >= 0 && part.Words[p.Cable].Folded == words[i].Folded));
        bool isBefore = first >= 0
            && ((firstQuoted > 0 && part.Words[first].IsRedacted) || IsMonth(first, firstQuoted + 1));
        bool isBehind = last < part.Words.Count
            && ((lastQuoted < words.Count - 1 && part.Words[last].IsRedacted) || IsMonth(last, lastQuoted - MaxDate));
        return (isBefore ? first : -1, isBehind ? last : -1);
    }

    /// <summary>
    /// Whether the article changes a figure or a number word such as "ten", or adds one. A figure that the article leaves out does not
    /// count.
    /// </summary>
    public static bool ChangesFigure(IReadOnlyList<WordDifference> difference, string quotation) =>
        Changes(difference, quotation, Quantities.Of)
            || difference.Any(d => d.Kind == Changed && Minuses(d.Article) != Minuses(d.Cable));

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
                && Names(d.Cable).Any(n => n.Length > MaxAbbreviation || n.Any(char.IsLower) || Codes(d.Article).Any()))
            || (difference is [.., { Kind: Added } last] && !IsBracketed(last, quotation)
                && Names(last.Article).Any(n => !cable.Contains(n)));
    }

    /// <summary>
    /// Whether the article leaves out or adds a "not" or a word such as "refused". Each difference is tested by itself. Otherwise a "not"
    /// that is left out in one place and a "not" that is added in another would cancel each other out.
    /// </summary>
    public static bool ChangesNegation(IReadOnlyList<WordDifference> difference) =>
        Enumerable.Range(0, difference.Count).Any(i => difference[i].Kind != Same && !IsDoubled(difference, i)
            && Negative(difference[i].Article) != Negative(difference[i].Cable));

    // Whether a stretch is only a repetition of the word beside it. Cables write a word twice to stress it, as in "not/not".
    private static bool IsDoubled(IReadOnlyList<WordDifference> difference, int at)
    {
        string[] word = [.. Folded(difference[at].Article + difference[at].Cable)];
        return word.Length == 1
            && ((at > 0 && difference[at - 1].Kind == Same && Folded(difference[at - 1].Cable).LastOrDefault() == word[0])
                || (at + 1 < difference.Count && difference[at + 1].Kind == Same
                    && Folded(difference[at + 1].Cable).FirstOrDefault() == word[0]));
    }

    /// <summary>Whether the article has a word whose opposite is in the cable, such as "rose" for "fell".</summary>
    /// <param name="difference">The differences.</param>
    /// <param name="around">The words of the cable just before and just after the passage. The opposite word may be among them too.</param>
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
            && !Quantities.Of(d.Second.Cable.Split(' ')[0]).Any() && !FunctionWords.Has(d.Second.Cable.Split(' ')[0].ToLowerInvariant()));

    /// <summary>
    /// Whether the article leaves out words just before a verb such as "had" or "will". The verb may then get another subject: "The
    /// minister said the envoy will leave" becomes "The minister will leave".
    /// </summary>
    public static bool CutsSubject(IReadOnlyList<WordDifference> difference) => difference.Zip(difference.Skip(1)).Skip(1)
        .Any(d => d.First.Kind == LeftOut && d.Second.Kind == Same && Folded(d.Second.Cable).Take(1).Any(Auxiliaries.Has));

    /// <summary>
    /// Whether the quotation begins or ends with words that the cable does not have there. Such words may name a person whom the cable does
    /// not mention. Short words and words in brackets do not count.
    /// </summary>
    public static bool BeginsOrEndsOtherwise(IReadOnlyList<WordDifference> difference, string quotation) =>
        difference.Count > 1 && ((WordDifference[])[difference[0], difference[^1]])
            .Any(d => d.Kind == Added && LongWords(d.Article).Any() && !IsBracketed(d, quotation));

    /// <summary>Whether the article moves a word of four or more letters, so that who did what to whom may have changed.</summary>
    /// <param name="difference">The differences.</param>
    /// <param name="around">
    /// The words of the cable just before and just after the passage. If one of them is in the quotation, the article moved it there.
    /// </param>
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
            if ((i > 0 && IsReading(difference[i - 1])) || (i + 1 < difference.Count && IsReading(difference[i + 1]))) return true;
        }
        return false;
    }

    // Whether added words are more than a remark that something is blacked out, such as "[redacted]" and "[name removed]".
    private static bool IsReading(WordDifference added) => added.Kind == Added
        && Folded(added.Article).Any(w => w is not ("redacted" or "name" or "names" or "removed" or "withheld" or "deleted"));

    // Whether the article adds or changes a figure or date. The parameter "parts" is a function: it returns the figures or dates in a text.
    // Words that the article adds in brackets, such as "[between the two countries]", only explain the quotation. So they count only if
    // they contain digits.
    private static bool Changes(IReadOnlyList<WordDifference> difference, string quotation, Func<string, IEnumerable<string>> parts) =>
        Enumerable.Range(0, difference.Count).Any(i => Changes(difference[i], quotation, parts) && !IsSame(difference, i, parts));

    private static bool Changes(WordDifference one, string quotation, Func<string, IEnumerable<string>> parts) => one.Kind switch
    {
        Added => parts(one.Article).Any() && (!IsBracketed(one, quotation) || one.Article.Any(char.IsDigit)),
        Changed => !parts(one.Article).SequenceEqual(parts(one.Cable), StringComparer.Ordinal),
        _ => false,
    };

    // Whether a difference and the differences beside it, taken together, have the same figures or dates in both texts. For example, the
    // article writes "61" for "sixty-one": "sixty" is changed to "61", and "one" is left out.
    private static bool IsSame(IReadOnlyList<WordDifference> difference, int at, Func<string, IEnumerable<string>> parts)
    {
        int first = at, end = at + 1;
        while (first > 0 && difference[first - 1].Kind != Same) first--;
        while (end < difference.Count && difference[end].Kind != Same) end++;
        IEnumerable<string> here = difference.Skip(first).Take(end - first).Select(d => d.Article).Where(a => a.Length > 0);
        IEnumerable<string> there = difference.Skip(first).Take(end - first).Select(d => d.Cable).Where(c => c.Length > 0);
        return parts(string.Join(' ', here)).SequenceEqual(parts(string.Join(' ', there)), StringComparer.Ordinal);
    }

    /// <summary>Whether the words that the article adds, and only these words, are in a pair of brackets: "[the minister]".</summary>
    public static bool IsBracketed(WordDifference added, string quotation) =>
        quotation.Contains('[' + added.Article + ']', StringComparison.Ordinal);

    /// <summary>
    /// The differences, with each replacement as one change. In a replacement, the article leaves out words of the cable and adds words in
    /// brackets in their place: "[Smith]" for "he".
    /// </summary>
    /// <param name="difference">The differences.</param>
    /// <param name="quotation">The quotation.</param>
    public static IReadOnlyList<WordDifference> Replaced(IReadOnlyList<WordDifference> difference, string quotation)
    {
        List<WordDifference> joined = [];
        foreach (WordDifference next in difference)
        {
            if (joined is [.., { Kind: Added or LeftOut } last] && next.Kind is Added or LeftOut && last.Kind != next.Kind
                && IsBracketed(last.Kind == Added ? last : next, quotation))
                joined[^1] = new(Changed, last.Article + next.Article, last.Cable + next.Cable);
            else joined.Add(next);
        }
        return joined;
    }

    /// <summary>
    /// Whether the article adds, changes or leaves out a prefix with a hyphen or blank after it, such as "non" in "non-negotiable". With
    /// another prefix, or without one, the word means something else.
    /// </summary>
    public static bool ChangesPrefix(IReadOnlyList<WordDifference> difference)
    {
        // "Antidrug" and "anti-drug" are the same word. So the prefix "anti" is ignored if one of the differing words begins with these
        // letters.
        string[] words = [.. difference.Where(d => d.Kind != Same).SelectMany(d => Folded(d.Article).Concat(Folded(d.Cable)))];
        bool IsWritten(string prefix) => words.Any(w => w.Length > prefix.Length && w.StartsWith(prefix, StringComparison.Ordinal));
        return difference.Any(d => d.Kind != Same && !Prefixes(d.Article).Where(p => !IsWritten(p))
            .SequenceEqual(Prefixes(d.Cable).Where(p => !IsWritten(p)), StringComparer.Ordinal));
    }

    /// <summary>
    /// Whether the article keeps only a part of a range or of a figure with its unit: "4" of "4-5", "5" of "5 percent" or "percent" of "5
    /// percent".
    /// </summary>
    public static bool HalvesRange(IReadOnlyList<WordDifference> difference) =>
        difference.Zip(difference.Skip(1)).Any(d => d is { First.Kind: Same, Second.Kind: LeftOut }
                && IsFigure(d.First.Cable.Split(' ')[^1]) && IsOfFigure(d.Second.Cable.Split(' ')[0])
            || d is { First.Kind: LeftOut, Second.Kind: Same }
                && IsFigure(d.First.Cable.Split(' ')[^1]) && IsOfFigure(d.Second.Cable.Split(' ')[0]));

    /// <summary>
    /// The first words of the article that replace other words of the cable, with the replaced words; null if there are none. Function
    /// words, and other forms of the same word, do not count.
    /// </summary>
    public static (string Article, string Cable)? Replacement(IReadOnlyList<WordDifference> difference) => difference
        .Where(d => d.Kind == Changed).Select(d => (Said: Content(d.Article), There: Content(d.Cable), Difference: d))
        .Where(d => d.Said.Any(w => !d.There.Any(o => IsFormOf(w, o))) && d.There.Any(w => !d.Said.Any(o => IsFormOf(w, o))))
        .Select(d => ((string, string)?)(d.Difference.Article, d.Difference.Cable)).FirstOrDefault();

    /// <summary>
    /// The first stretch of words that the article leaves out and that contains a word of denial or doubt, such as "not" or "allegedly";
    /// null if there is none.
    /// </summary>
    public static string? LeftOutDenial(IReadOnlyList<WordDifference> difference) =>
        difference.FirstOrDefault(d => d.Kind == LeftOut && (Negative(d.Cable) > 0 || Limiting(d.Cable).Length > 0))?.Cable;

    /// <summary>
    /// The first word of the article for which the cable has an abbreviation with the same letters, as "us" for "U.S."; null if there is
    /// none.
    /// </summary>
    public static (string Article, string Cable)? Abbreviation(IReadOnlyList<WordDifference> difference) => difference
        .Where(d => d.Kind == Changed && LetterSense.AreOtherWords(d.Article, d.Cable))
        .Select(d => ((string, string)?)(d.Article, d.Cable)).FirstOrDefault();

    // Whether two words are the same. "1st" and "first" are the same. "1st" and "1" are, too, because both have the folded form "1".
    private static bool AreSame(string text, QuotedWord quoted, string cable, CableWord there) => quoted.Folded == there.Folded
        || Ordinals.AreSame(text[quoted.Start..quoted.End], quoted.Folded, there.Folded)
        || Ordinals.AreSame(cable[there.Start..there.End], there.Folded, quoted.Folded);

    // The position where a word of the cable ends. The last full stop of an abbreviation such as "U.S." is part of the word.
    private static int EndOf(CablePart part, int word) => part.Words[word].End is var end && end < part.Text.Length
        && part.Text[end] == '.' && part.Text.IndexOf('.', part.Words[word].Start) < end ? end + 1 : end;

    private static string[] Content(string words) => [.. Folded(words).Where(w => w.Length >= 3 && !FunctionWords.Has(w))];

    // Whether two words are forms of one word: they have nearly all letters of the shorter one in common, from the beginning on, as
    // "honour" and "honor" do. "Convicted" and "convinced" have too few. The first letter of "president" may be in brackets: "[P]resident".
    private static bool IsFormOf(string word, string other) => word == other
        || other.EndsWith(word, StringComparison.Ordinal) && other.Length == word.Length + 1
        || (word.Length >= MinMoved && other.Length >= MinMoved
            && word.AsSpan().CommonPrefixLength(other) >= Math.Max(MinMoved, Math.Min(word.Length, other.Length) - MaxEnding));

    private static int Minuses(string words) =>
        words.Split(' ').Count(w => w.Length > 1 && w[0] is '-' or '−' or '–' && char.IsDigit(w[1]));

    private static bool IsFigure(string word) => word.Any(char.IsDigit);

    // Whether a word is a figure, or belongs to the figure before it as "percent" does.
    private static bool IsOfFigure(string word) =>
        IsFigure(word) || word.ToLowerInvariant() is "percent" or "%" or "million" or "billion" or "thousand";

    private static IEnumerable<string> Prefixes(string words) => Folded(words).Where(ReversingPrefixes.Contains);

    // The abbreviations in capitals, such as "GOB" (Government of Brazil). If the article has "GOC" in place of "GOB", it names another
    // government.
    private static IEnumerable<string> Codes(string words) => Names(words).Where(n => n.Length <= MaxAbbreviation && n.All(char.IsUpper));

    private static string[] Names(string words) =>
        [.. words.Split(' ').Where(w => w.Length > 1 && char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLetter) && !IsRedacted(w)
            && !Quantities.DatesOf(w).Any())];

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

    /// <summary>Adds words to the last stretch if it is of the same kind, else as a stretch of their own.</summary>
    public static void Add(List<WordDifference> stretches, string kind, string article, string cable)
    {
        if (stretches is [.., var last] && last.Kind == kind)
            stretches[^1] = new(kind, Joined(last.Article, article), Joined(last.Cable, cable));
        else stretches.Add(new(kind, article, cable));
    }

    private static string Joined(string before, string word) => before.Length == 0 ? word : word.Length == 0 ? before : before + " " + word;
}
