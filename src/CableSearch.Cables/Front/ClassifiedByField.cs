using System.Buffers;
using System.Collections.Frozen;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Parses "Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d)" into person, title and reasons.</summary>
internal sealed record ClassifiedByField(string? Name, string? Title, IReadOnlyList<string> Reasons)
{
    // Words with which the reasons for the classification begin, such as "for reasons". Automatic line wraps broke some of them ("for rea
    // sons"). So they are searched for in the field without its white space.
    private static readonly SearchValues<string> Ends =
        SearchValues.Create(WordList.Of("reason-beginnings.tsv"), StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TitleWords =
        WordList.SetOf("title-words.tsv", StringComparer.OrdinalIgnoreCase);

    // The reasons are searched for in this many characters at the beginning of the field. In real fields they begin well before this limit.
    // A longer field contains the body by mistake.
    private const int MaxLength = 600;

    // Longest field, in characters; the rest is ignored. The search for the person's name takes time that grows with the square of the
    // number of words.
    private const int MaxField = 2400;

    public static ClassifiedByField Parse(string text)
    {
        if (text.Length > MaxField) text = text[..MaxField];
        ReadOnlySpan<char> span = WithoutLabel(WithOneApostrophe(text).AsSpan().Trimmed);
        int end = FindEnd(span);
        List<string> reasons = [];
        if (end >= 0) ReasonsField.Parse(span[end..], reasons);
        ReadOnlySpan<char> who = (end < 0 ? span : span[..end]).TrimEnd(" ,.;:-(");
        foreach (string tail in (ReadOnlySpan<string>)[" for", " per", " FOR", " PER", " For", " under", " (for", " the"])
            if (who.EndsWith(tail, StringComparison.Ordinal)) who = who[..^tail.Length].TrimEnd(" ,.;:-(");
        // Some pages show a preview (a shortened copy) of the cable. There the field ends with three dots, often in the middle of a word.
        // If only one or two letters of this word are left, they are dropped.
        if (span.EndsWith("...", StringComparison.Ordinal) && end < 0 && who.LastIndexOf(' ') is var cut and > 0 && who.Length - cut < 4)
            who = who[..cut].TrimEnd(" ,");
        if (who.EndsWith("Jr", StringComparison.OrdinalIgnoreCase) || who.EndsWith("Sr", StringComparison.OrdinalIgnoreCase))
            who = WithStop(span, who);
        (string? name, string? title) = Split(who);
        // In a preview (a shortened copy of the cable), a single word such as "Ambass..." may be the beginning of a title. So it is not
        // taken for a name.
        if (end < 0 && span.EndsWith("...", StringComparison.Ordinal) && name?.Contains(' ', StringComparison.Ordinal) is false)
            name = null;
        return new(name, title, reasons);
    }

    /// <summary>Corrects misprinted apostrophes: "Charge d,Affaires" and "Charge d' Affaires" become "Charge d'Affaires".</summary>
    private static string WithOneApostrophe(string text)
    {
        foreach (string wrong in (ReadOnlySpan<string>)["d,Affaires", "d, Affaires", "D,Affaires", "d' Affaires", "D' Affaires",
            "d’ Affaires", "D’ Affaires", "de Affaires", "de Affairs", "d`Affaires", "d\"Affaires"])
            if (text.Contains(wrong, StringComparison.Ordinal))
                text = text.Replace(wrong, $"{wrong[0]}'Affaires", StringComparison.Ordinal);
        return text;
    }

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> span)
    {
        while (true)
        {
            if (span.StartsWithWord("classified")) span = span[10..].TrimStart(" :.-");
            else if (span.StartsWithWord("by")) span = span[2..].TrimStart(" :.-");
            else if (span.Length > 2 && span[0] == '(' && ParagraphMark.TryParseMarking(span, out _, out int length))
                span = span[length..].TrimStart(" :.-");
            else return span;
        }
    }

    private static int FindEnd(ReadOnlySpan<char> span)
    {
        int length = Math.Min(span.Length, MaxLength);
        Span<char> letters = stackalloc char[length];
        Span<int> places = stackalloc int[length];
        int count = 0;
        for (int i = 0; i < length; i++)
        {
            if (span[i].IsBlank) continue;
            letters[count] = span[i];
            places[count++] = i;
        }
        int end = letters[..count].IndexOfAny(Ends);
        return end < 0 ? -1 : places[end];
    }

    private static ReadOnlySpan<char> WithStop(ReadOnlySpan<char> span, ReadOnlySpan<char> who)
    {
        int length = who.Length;
        return length < span.Length && span[length] == '.' ? span[..(length + 1)] : who;
    }

    private static (string? Name, string? Title) Split(ReadOnlySpan<char> who)
    {
        if (!who.HasLetter) return (null, null);
        List<string> titles = [];
        string? name = null;
        bool wasName = false;
        foreach (string segment in Commas(who.ToString()).Split([',', ';', ':', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            bool isSuffix = segment.Trim('.') is "Jr" or "JR" or "Sr" or "SR" or "II" or "III" or "IV" or "jr";
            if (isSuffix && wasName)
            {
                name += $", {segment}";
                wasName = false;
                continue;
            }
            wasName = false;
            if (name is not null)
            {
                // The surname may come first: "Hodges, Heather M, Ambassador".
                if (titles.Count == 0
                    && !name.Contains(' ', StringComparison.Ordinal)
                    && segment.Split(' ') is { Length: <= 2 } given
                    && !given.Any(w => IsTitle(w, segment)))
                {
                    name += $", {segment}";
                    continue;
                }
                titles.Add(segment);
                continue;
            }
            (name, string? title) = SplitSegment(segment);
            wasName = name is not null;
            if (title is not null) titles.Add(title);
        }
        // Some persons gave only initials after the title: "Ambassador ABCD".
        if (name is null && titles is [var only] && only.LastIndexOf(' ') is var blank and > 0 && IsInitials(only[(blank + 1)..]))
            return (only[(blank + 1)..], only[..blank]);
        return (name, titles.Count == 0 ? null : string.Join(", ", titles));
    }

    private static bool IsInitials(string word) =>
        word.Length is 3 or 4 && !word.AsSpan().ContainsAnyExceptInRange('A', 'Z') && !TitleWords.Contains(word);

    /// <summary>
    /// Replaces a comma that was misprinted for an apostrophe, as in "Daniel O,Grady". Otherwise the name would be split at the comma.
    /// </summary>
    private static string Commas(string who)
    {
        int at = who.IndexOf(" O,", StringComparison.Ordinal);
        return at >= 0 && at + 3 < who.Length && who[at + 3].IsCapital
            ? string.Concat(who.AsSpan(0, at + 2), "'", who.AsSpan(at + 3)) : who;
    }

    private static (string? Name, string? Title) SplitSegment(string segment)
    {
        string[] words = WithoutBreaks(segment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int first = 0, last = words.Length;
        // In "T U/S Jane Doe" the single letter is the name of an office, not an initial.
        if (last > 2 && words[0].Length == 1 && char.IsAsciiLetterUpper(words[0][0]) && words[1].Contains('/', StringComparison.Ordinal))
            first++;
        while (first < last && IsTitle(words[first], segment)) first++;
        while (first > 0 && first + 1 < last && StationLength(words.AsSpan(first, last - first), segment) is var station and > 0)
        {
            // A title may contain a post: "Consulate General Lima Deputy Principal Officer Jane Doe". So the words of the post ("Lima")
            // and the words of the title after it are skipped. The person's name begins after them.
            first += station;
            while (first < last && IsTitle(words[first], segment)) first++;
        }
        // Words such as Secretary and Chief can be titles or surnames. Such a word counts as a surname only if a first name comes before
        // it.
        if (first == last) return (null, segment);
        int stop = first + 1;
        while (stop < last && !(HasFullName(words.AsSpan(first, stop - first)) && IsTitle(words[stop], segment))) stop++;
        if (words[first] is "-" or "--" or "–") first++;
        if (first >= stop) return (null, segment);
        string name = string.Join(' ', words[first..stop]).Trim(' ', '-', '.', '"');
        if (words[stop - 1].EndsWith("Jr.", StringComparison.OrdinalIgnoreCase)
            || words[stop - 1].EndsWith("Sr.", StringComparison.OrdinalIgnoreCase))
            name += ".";
        string title = string.Join(' ', words[..first].Concat(words[stop..])).Trim(' ', '-');
        return (name.Length == 0 ? null : name, title.Length == 0 ? null : title);
    }

    // Joins a name that an automatic line wrap cut in two: "Desroche r" becomes "Desrocher". Drops a last word "fo" or "f", because it is
    // the beginning of a "for" that was cut.
    private static string[] WithoutBreaks(string[] words) => words is [.., "fo" or "f"] ? words[..^1] :
        words is [.., { Length: > 2 } before, { Length: 1 or 2 } end]
            && end.All(c => c.IsSmall)
            && before[0].IsCapital
            && before[^1].IsSmall
            && end is not ("de" or "la" or "al" or "el" or "of" or "a" or "to" or "in" or "on" or "at" or "by")
            ? [.. words[..^2], before + end] : words;

    /// <summary>
    /// Number of words at the beginning of <paramref name="words"/> that name a post: 1 for "Lima Deputy Principal Officer". A title must
    /// follow these words. 0 if there is no post.
    /// </summary>
    private static int StationLength(ReadOnlySpan<string> words, string segment)
    {
        Span<char> capitals = stackalloc char[StationNames.MaxLength];
        for (int count = Math.Min(3, words.Length - 1); count > 0; count--)
        {
            int length = StationNames.Capitals(string.Join(' ', words[..count]!), capitals);
            if (length > 3 && IsTitle(words[count], segment) && StationNames.TryFind(capitals[..length], out _)) return count;
        }
        return 0;
    }

    /// <summary>Whether the name has at least two words that are not initials.</summary>
    private static bool HasFullName(ReadOnlySpan<string> words)
    {
        int full = 0;
        foreach (string word in words)
            if (word.Trim('.', '"').Length > 1) full++;
        return full > 1;
    }

    private static bool IsTitle(string word, string segment)
    {
        bool inCapitals = IsMostlyCapitals(segment);
        if (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(p => p.Length > 0 && TitleWords.Contains(p))) return true;
        if (TitleWords.Contains(word) && !(word.Length == 1 && inCapitals) || TitleWords.Contains(word.Trim('.', '-')))
            return word.Length > 1 || word == "A";
        if (word.Contains('/', StringComparison.Ordinal)) return true;
        // Short titles of officers that the list of title words lacks. They end in "Off", or they end in "off" and begin with three
        // capitals: ESTOff, ESToff.
        if (word.Length is > 4 and < 10
            && word.EndsWith("off", StringComparison.OrdinalIgnoreCase)
            && (word.EndsWith("Off", StringComparison.Ordinal) || word.AsSpan(0, 3).IsCapitals))
            return true;
        // A short word in capitals, such as NEA or INR, is the name of an office and not of a person. But if the words around it are in
        // capitals too, it may be a person's name.
        bool capitals = word.Length is > 1 and < 8 && word.AsSpan().IsCapitals && !word.Contains('.', StringComparison.Ordinal);
        return capitals
            && !inCapitals
            && word is not ("II" or "III" or "IV" or "JR" or "SR")
            && char.IsAsciiLetter(word[^1])
            && !IsSurname(word, segment);
    }

    private static bool IsMostlyCapitals(string segment)
    {
        int small = 0, large = 0;
        foreach (char c in segment)
        {
            if (c.IsSmall) small++;
            else if (c.IsCapital) large++;
        }
        return large > small * 3;
    }

    /// <summary>
    /// Whether the word in capitals is a surname. It is one if the word before it is a first name with small letters, as in "John SMITH".
    /// </summary>
    private static bool IsSurname(string word, string segment)
    {
        int at = segment.IndexOf(word, StringComparison.Ordinal);
        string[] before = segment[..at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return before.Length > 0 && !before[^1].AsSpan().IsCapitals && !TitleWords.Contains(before[^1].Trim('.', ','));
    }
}
