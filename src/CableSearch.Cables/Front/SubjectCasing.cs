using System.Collections.Frozen;
using System.Text;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Changes subjects, most of which were sent in capitals, to readable upper and lower case.</summary>
public static class SubjectCasing
{
    // Shortest word, in letters, that shows how a subject was written: in capitals, in title case or in small letters. A shorter word does
    // not show it. In capitals it may be an acronym, and words such as "for" have small letters in any title.
    private const int MinLead = 5;

    // A word that begins with these letters is a redaction. It keeps its capitals, so that a reader who copies it gets the word as
    // published.
    private const string Redacted = "XXXX";

    private static readonly FrozenSet<string> SmallWords = WordList.SetOf("small-words.tsv", StringComparer.Ordinal);

    // Ordinary words that look like acronyms if the whole subject is in capitals: IT, WHO, AID.
    private static readonly FrozenSet<string> ShortWords = WordList.SetOf("short-words.tsv", StringComparer.Ordinal);

    private static readonly FrozenSet<string> Acronyms = WordList.SetOf("subject-acronyms.tsv", StringComparer.Ordinal);

    /// <summary>
    /// The subject in title case. Acronyms and names keep their form: NATO, U.S., PM, al-Qa'ida. A subject that was not sent in capitals is
    /// changed in two cases only. Long words in capitals before a colon are put in title case: "EGYPT: Ministry to Help" becomes "Egypt:
    /// Ministry to Help". If most words begin with a small letter, the subject is a sentence, and its words get capitals: "Egypt planning
    /// response" becomes "Egypt Planning Response". Small words, such as "of", stay small.
    /// </summary>
    public static string Of(string subject) => Of(subject, []);

    /// <param name="subject">The subject.</param>
    /// <param name="known">Acronyms: words that the text of the cable always writes in capitals.</param>
    internal static string Of(string subject, HashSet<string> known)
    {
        int small = 0, large = 0;
        foreach (char c in subject)
        {
            // The letter X does not show the case of the subject, because it may be part of a redaction (XXXX).
            if (c is 'x' or 'X') continue;
            if (c.IsSmall) small++;
            else if (c.IsCapital) large++;
        }
        if (small * 3 > large) return InTitleCase(WithLead(subject, known));
        StringBuilder title = new(subject.Length);
        bool first = true;
        for (int at = 0; at < subject.Length;)
        {
            int end = at;
            while (end < subject.Length && subject[end] != ' ') end++;
            ReadOnlySpan<char> word = subject.AsSpan(at, end - at);
            if (word.Length > 0)
            {
                AppendWord(title, word, first || end == subject.Length, known);
                if (word.ContainsAnyInRange('0', '9') || word.HasLetter || word[^1] is ':')
                    first = word[^1] is ':' or '?' or '!' || (word[^1] == '.' && !IsDotted(word));
                else if (word is "-" or "--" or "–" or "—") first = true;
            }
            if (end < subject.Length) title.Append(' ');
            at = end + 1;
        }
        return title.ToString();
    }

    /// <summary>
    /// Gives the words capitals if most of the longer words have none: "Egypt planning response" becomes "Egypt Planning Response". Four
    /// kinds of words stay as they are: words that begin with a capital, small words such as "of" inside the subject, redactions, and words
    /// that begin with "al-".
    /// </summary>
    private static string InTitleCase(string subject)
    {
        string[] words = subject.Split(' ');
        // Counts the words of at least MinLead letters that begin with a small letter, and those that begin with a capital. A capital of
        // the first word is not counted, because an ordinary sentence begins with a capital too.
        int small = words[0].Length > 0 && words[0][0].IsSmall ? 1 : 0, large = 0;
        foreach (string word in words.AsSpan(1))
        {
            if (word.Length < MinLead) continue;
            if (word[0].IsSmall) small++;
            else if (word[0].IsCapital) large++;
        }
        if (small <= large) return subject;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            bool isEdge = i == 0 || i == words.Length - 1;
            if (MayBeRaised(word) && (isEdge || !SmallWords.Contains(word.ToUpperInvariant()))) words[i] = Raised(word);
        }
        return string.Join(' ', words);
    }

    private static bool MayBeRaised(string word) =>
        word.Length > 0 && word[0].IsSmall && !word.AsSpan().Has("xxx") && !word.StartsWith("al-", StringComparison.Ordinal);

    /// <summary>The word with a capital at its beginning; "u.s." becomes "U.S.".</summary>
    private static string Raised(string word) =>
        word.Length > 2 && word[1] == '.' ? word.ToUpperInvariant() : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>
    /// Puts the words before a colon in title case if they are in capitals: "EGYPT: Ministry to Help" becomes "Egypt: Ministry to Help". If
    /// one of them has fewer than MinLead letters, it may be an acronym, so nothing is changed: "UAE: Ministry to Help". The words after
    /// the colon stay as they are.
    /// </summary>
    private static string WithLead(string subject, HashSet<string> known)
    {
        int colon = subject.IndexOf(':', StringComparison.Ordinal);
        if (colon < MinLead || !subject.AsSpan(0, colon).IsCapitals) return subject;
        foreach (Range word in subject.AsSpan(0, colon).SplitAny(" /-"))
            if (subject.AsSpan(0, colon)[word].Length is > 0 and < MinLead) return subject;
        return string.Concat(Of(subject[..colon], known), subject.AsSpan(colon));
    }

    private static bool IsDotted(ReadOnlySpan<char> word) => word.Length <= 3 || word[..^1].Contains('.');

    private static void AppendWord(StringBuilder title, ReadOnlySpan<char> word, bool edge, HashSet<string> known)
    {
        int at = 0;
        if (word.IndexOfAny('/', '-') > 0
            && word.Trim("(),:;.\"'").ToString() is var whole
            && (Acronyms.Contains(whole) || known.Contains(whole)))
        {
            title.Append(word);
            return;
        }
        while (at < word.Length)
        {
            int start = at;
            while (at < word.Length && !word[at].IsWord) at++;
            title.Append(word[start..at]);
            start = at;
            while (at < word.Length
                && (word[at].IsWord || (word[at] is '\'' or '\u2019' or '.' && at + 1 < word.Length && word[at + 1].IsWord)))
                at++;
            if (at < word.Length && word[at] == '.' && word[start..at].Contains('.')) at++;
            if (at == start) continue;
            bool hyphen = at < word.Length && word[at] == '-';
            bool inner = start > 0 && word[start - 1] is '-' or '/' && start > 1;
            AppendPiece(title, word[start..at], edge, inner, hyphen, known);
        }
    }

    private static void AppendPiece(StringBuilder title, ReadOnlySpan<char> piece, bool edge, bool inner, bool hyphen,
        HashSet<string> known)
    {
        if (!piece.IsCapitals && piece.HasLetter && piece.ContainsAnyInRange('a', 'z'))
        {
            title.Append(piece);
            return;
        }
        string upper = piece.ToString().ToUpperInvariant();
        if (upper.StartsWith(Redacted, StringComparison.Ordinal))
        {
            title.Append(WithSmallS(upper));
            return;
        }
        bool isAlone = inner ? upper is not ("A" or "AN") : !edge;
        if (known.Contains(upper) || (IsPossessive(upper) && known.Contains(upper[..^2]))) title.Append(WithSmallS(upper));
        else if (hyphen && !edge && IsArabicArticle(upper)) title.Append(upper.ToLowerInvariant());
        else if (upper == "A" && title.ToString().EndsWith("Q and ", StringComparison.Ordinal)) title.Append('A');
        else if (isAlone && SmallWords.Contains(upper)) title.Append(upper.ToLowerInvariant());
        else if (upper == "S" && FollowsApostrophe(title)) title.Append('s');
        else if (IsAcronym(upper)) title.Append(WithSmallS(upper));
        else AppendCapitalised(title, upper);
    }

    private static bool IsPossessive(string upper) =>
        upper.EndsWith("'S", StringComparison.Ordinal) || upper.EndsWith("’S", StringComparison.Ordinal);

    /// <summary>Whether the word is the Arabic article, as in "AL-QA'IDA" and "AS-SABAH".</summary>
    private static bool IsArabicArticle(string upper) => upper is "AL" or "EL" or "AS" or "AN" or "AR" or "AD";

    /// <summary>
    /// Whether the title so far ends in an apostrophe after a letter. The apostrophe may be misprinted as a comma: "THE MINISTER,S FERRY".
    /// </summary>
    private static bool FollowsApostrophe(StringBuilder title) =>
        title.Length > 1 && title[^1] is ',' or '\'' or '\u2019' && !title[^2].IsBlank;

    /// <summary>An acronym with the small s of its plural or genitive: "NGOs", "NATO's".</summary>
    private static string WithSmallS(string upper) => upper switch
    {
        _ when IsGenitive(upper) => string.Concat(upper.AsSpan(0, upper.Length - 1), "s"),
        "NGOS" => "NGOs",
        "MPS" => "MPs",
        "CODELS" => "CODELs",
        _ => upper,
    };

    /// <summary>Whether the word has its first apostrophe right before its last letter, as in "NATO'S".</summary>
    private static bool IsGenitive(string upper) =>
        upper.IndexOfAny(['\'', '\u2019']) is > 0 and int apostrophe && apostrophe == upper.Length - 2;

    private static bool IsAcronym(string upper)
    {
        string stem = IsPossessive(upper) ? upper[..^2] : upper;
        if (stem.Contains('.', StringComparison.Ordinal)) return true;
        if (Acronyms.Contains(stem) && stem is not ("IT" or "GOAL")) return true;
        if (ShortWords.Contains(stem) || stem.Length < 2) return false;
        bool digits = false, vowels = false;
        foreach (char c in stem)
        {
            digits |= char.IsAsciiDigit(c);
            vowels |= c is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' || c > 127;
        }
        // "F16" is an acronym, "20TH" is not.
        if (digits) return stem is not [.., 'T', 'H'] and not [.., 'S', 'T'] and not [.., 'N', 'D'] and not [.., 'R', 'D'];
        if (!vowels && stem.Length < 7) return true;
        return stem.Length <= 5 && !SmallWords.Contains(stem) && GlossaryTable.TryMeaning(stem, out _);
    }

    private static void AppendCapitalised(StringBuilder title, string upper)
    {
        string lower = upper.ToLowerInvariant();
        bool isFrench = upper.Replace('\u2019', '\'') is "D'AFFAIRES" or "D'HORIZON" or "D'ETAT";
        bool isScottish = upper.Length > 4 && upper.StartsWith("MC", StringComparison.Ordinal);
        for (int i = 0; i < upper.Length; i++)
        {
            // A capital follows the apostrophe in O'Brien, L'Aquila, N'Djamena and d'Affaires, but not in Qa'ida and Ambassador's.
            bool afterApostrophe = i == 2 && upper[1] is '\'' or '\u2019' && upper.Length > 3 && i == 2;
            bool capital = (i == 0 && !isFrench) || afterApostrophe || (isScottish && i == 2);
            title.Append(capital && !char.IsAsciiDigit(upper[0]) ? upper[i] : lower[i]);
        }
    }
}
