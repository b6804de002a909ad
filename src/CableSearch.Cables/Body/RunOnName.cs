using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Finds the name that signs a cable, if it is on the same line as the last sentence. This happens in bodies that lost their line ends.
/// Also finds what the transmission added after a name, such as NNNN.
/// </summary>
internal static class RunOnName
{
    // Longest line, in characters, that may be a note of a mirror site, such as "2003ROME05149 - CONFIDENTIAL". A mirror site is a site
    // that copied the published cables. A longer line is text.
    private const int MaxClosing = 240;

    // Number of entries at the beginning of the list Noise that are never words of a sentence: NNNN, Nnnn, End Cable Text. They are removed
    // from the end of a line even if a sentence comes before them. A later entry with fewer than 11 characters, such as SECRET, may be the
    // last word of a sentence: "THE LIST IS SECRET". So after a space it is removed only if there is nothing else on its line.
    private const int FirstInLine = 3;

    // Longest paragraph number with a classification marking, in characters: "¶12. (SBU/NOFORN)".
    private const int MaxOpening = 24;

    // Longest paragraph number or label without a classification marking such as (C), in characters: "¶12.", "(A)".
    private const int MaxLabel = 4;

    // Maximum number of words of a signature that is on the same line as the text: "MC KENZIE JR" has three.
    private const int MaxRunOnWords = 3;

    private const int ClassifierWindow = 160;

    private const int MaxFrontLength = 8000;

    // Shortest text, in characters, that may be a sentence before the name that signs the cable. A shorter text is part of the name, as
    // JANE in "JANE DOE".
    private const int MinLine = 40;

    private static readonly string[] Noise = ["NNNN", "Nnnn", "End Cable Text", "CABLE ENDS", "BT", "CONFIDENTIAL", "SECRET",
        "UNCLASSIFIED", "SIPDIS"];

    private static readonly string[] NoNames = WordList.Of("not-names.tsv");

    /// <summary>
    /// The position of the name that signs the cable, if it follows the last sentence on the same line. The line can be cut there. Null if
    /// there is no such name.
    /// </summary>
    public static int? Find(string text)
    {
        int end = WithoutNoise(text);
        int start = WordStart(text, end);
        if (end - start < 2 || start < 3 || !char.IsUpper(text[start])) return null;
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        bool capitals = name.IsCapitals;
        if ((!capitals && name[1..].IsCapitals) || IsNoName(name)) return null;
        if (name.Length == 2 && !(capitals && name is not ("JR" or "SR" or "II" or "PM" or "UN" or "EU" or "US")))
            return EndsInSuffix(text, start, name);
        start = WithParticle(text, start);
        if (WithInitials(text, start) is var initials && initials < start)
            return BehindText(text, initials, capitals, name)
                ?? (capitals && FollowsSmallWord(text, initials) ? BehindText(text, start, capitals, name) : null);
        return BehindText(text, start, capitals, name) ?? EndsInSuffix(text, start, name);
    }

    private static int WordStart(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 24 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'' or '\u2019')) start--;
        while (start < end && !char.IsLetter(text[start])) start++;
        // "XXXXXXXXXXXXSMITH": there is no space between a redaction and the name.
        int redaction = start;
        while (redaction < end && text[redaction] == 'X') redaction++;
        return redaction - start > 5 && end - redaction > 2 ? redaction : start;
    }

    /// <summary>Whether a word is certainly not a name, though it is where a name is expected: NNNN, SUMMARY, ANNEX.</summary>
    public static bool IsNoName(ReadOnlySpan<char> name)
    {
        foreach (string word in NoNames)
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length < word.Length + 2) return true;
        return false;
    }

    /// <summary>
    /// The position where a signature of two or three words begins, such as "TIMKEN JR" or "SMITH Smith" (the name twice). Null if there is
    /// none.
    /// </summary>
    private static int? EndsInSuffix(string text, int start, ReadOnlySpan<char> name)
    {
        for (int words = 1; words < MaxRunOnWords; words++)
        {
            int end = start;
            while (end > 0 && text[end - 1] == ' ') end--;
            if (end == start) return null;
            int before = WordStart(text, end);
            ReadOnlySpan<char> word = text.AsSpan(before, end - before);
            bool isSame = word.Equals(name, StringComparison.OrdinalIgnoreCase);
            if (word.Length < 3 || IsNoName(word) || !(isSame || (word.IsCapitals && name.IsCapitals)) || before == 0) return null;
            start = before;
            if (BehindText(text, start, true, default) is int found) return found;
        }
        return null;
    }

    private static int? BehindText(string text, int start, bool capitals, ReadOnlySpan<char> name)
    {
        if (start == 0) return null;
        int line = start - 1;
        while (line > 0 && text[line].IsBlank && text[line] != '\n') line--;
        if (text[line] == '\n' || (IsOpening(text, line + 1) && !IsClassifier(text, name))) return null;
        if (EndsText(text.AsSpan(0, line + 1), capitals, line + 1 == start, name.Length)) return start;
        return line + 1 < start && capitals && name.Length > 3 && EndsLongLine(text, line) && IsClassifier(text, name) ? start : null;
    }

    /// <summary>
    /// Whether the text that follows the position is a paragraph, not a name. It is a paragraph if a classification marking such as (C)
    /// comes right before the position. It is also one if nothing but a number or a label such as (A) comes before the position on its
    /// line.
    /// </summary>
    public static bool IsOpening(string text, int end)
    {
        int from = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        ReadOnlySpan<char> line = text.AsSpan(from, end - from).Trimmed;
        if (line.IsEmpty) return false;
        ReadOnlySpan<char> before = line.Length > MaxOpening ? line[^MaxOpening..] : line;
        if (before[^1] == ')'
            && before.LastIndexOf('(') is var open and >= 0
            && ParagraphMark.TryParseMarking(before[open..], out _, out int length)
            && open + length == before.Length)
            return true;
        // After a line that ends in small letters, such as "posed in paragraph", the number in "¶3. SMITH" belongs to that line's sentence.
        // So it does not begin a paragraph.
        bool endsSentence = text.AsSpan(0, from).TrimEnd() is [.., var last] && last.IsSmall;
        // In "(C) 2. The minister" the author wrote the classification marking before the number. The marking is skipped.
        if (line[0] == '(' && ParagraphMark.TryParseMarking(line, out _, out int leading)) line = line[leading..].TrimStart();
        return line.Length <= MaxLabel && !endsSentence && before[^1] is '.' or ')' or ':';
    }

    private static bool EndsLongLine(string text, int end)
    {
        int start = Math.Max(0, end - MinLine);
        return text.AsSpan(start, end - start).IndexOf('\n') < 0;
    }

    /// <summary>
    /// Whether the cable was classified by a person of this name. Most cables are signed by the person who classified them.
    /// </summary>
    private static bool IsClassifier(string text, ReadOnlySpan<char> name)
    {
        int at = text.AsSpan(0, Math.Min(text.Length, MaxFrontLength)).IndexOf("classified by", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text.AsSpan(at, Math.Min(ClassifierWindow, text.Length - at)).Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    private static int WithoutNoise(string text)
    {
        int end = text.Length;
        for (int round = 0; round < 12; round++)
        {
            while (end > 0 && (text[end - 1].IsBlank || text[end - 1] is '"' or '=' or '\\' or '.' or '#' or '*' or '>' or ',' or '-'))
                end--;
            bool found = false;
            // In "SMITH 0 03/04/2008" and "SMITH 2008-03-04" the page added the date after the name.
            int digits = end;
            while (digits > 0
                && end - digits < 30
                && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] is '/' or '-' or ' ' or '\t'))
                digits--;
            if (end - digits > 8
                && text.AsSpan(digits, end - digits).ContainsAnyInRange('0', '9')
                && digits > 0
                && char.IsLetter(text[digits - 1]))
            {
                end = digits;
                found = true;
            }
            ReadOnlySpan<char> rest = text.AsSpan(0, end);
            int line = rest.LastIndexOf('\n');
            // A mirror site added a note such as "2003ROME05149 - Classification: CONFIDENTIAL".
            if (MirrorMark(rest[(line + 1)..]) is int mark and >= 0)
            {
                end = line + 1 + mark;
                continue;
            }
            for (int i = 0; i < Noise.Length; i++)
            {
                string noise = Noise[i];
                if (!rest.EndsWith(noise, StringComparison.Ordinal)
                    || !(rest.Length == noise.Length || rest[^(noise.Length + 1)] is '\n' or '=' or ' '))
                    continue;
                if (i >= FirstInLine
                    && rest.Length > noise.Length
                    && rest[^(noise.Length + 1)] == ' '
                    && noise.Length < 11
                    && !rest[Math.Max(line, 0)..].Trimmed.Equals(noise, StringComparison.Ordinal))
                    continue;
                end -= noise.Length;
                found = true;
                break;
            }
            if (!found) break;
        }
        return end;
    }

    /// <summary>
    /// The position in a line where the note of a mirror site begins; -1 if there is none. Such a note is "2003ROME05149 - CONFIDENTIAL" or
    /// "2003ROME05149 - Classification: CONFIDENTIAL".
    /// </summary>
    public static int MirrorMark(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxClosing) return -1;
        int dash = line.LastIndexOf(" - ", StringComparison.Ordinal);
        if (dash < 9 || !(line[dash..].Has("Classification:") || line[(dash + 3)..].Trim(" \"").IsCapitals)) return -1;
        int start = dash;
        while (start > 0 && char.IsAsciiLetterOrDigit(line[start - 1])) start--;
        return dash - start > 8 && char.IsAsciiDigit(line[start]) && char.IsAsciiDigit(line[start + 3]) && char.IsAsciiDigit(line[dash - 1])
            ? start : -1;
    }

    /// <summary>
    /// The position where the transmission or a mirror site added text after a name on the same line; null if nothing was added. In "HALL
    /// NNNN 2004ROME2926 - Classification: SECRET" this text begins at NNNN.
    /// </summary>
    public static int? FindMarks(string text)
    {
        int end = WithoutNoise(text);
        int at = end;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && end > 0 && char.IsLetter(text[end - 1]) && char.IsAsciiLetter(text[at]) ? at : null;
    }

    /// <summary>Where a name begins, including a particle before it, such as VAN or DE: at "VAN" in "VAN VOORST".</summary>
    private static int WithParticle(string text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ') end--;
        int word = end;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        bool isParticle = end < start
            && text.AsSpan(word, end - word) is "VAN" or "VON" or "DE" or "DEL" or "LA" or "Van" or "van" or "von" or "DI" or "ST" or "MC";
        return isParticle ? word : start;
    }

    private static bool FollowsSmallWord(string text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ') end--;
        return end > 0 && text[end - 1].IsSmall;
    }

    /// <summary>Where the name begins if the initials before it are counted too: at "J." in "J. SMITH", at "A." in "A. B. SMITH".</summary>
    private static int WithInitials(string text, int start)
    {
        while (start > 3
            && text[start - 1] == ' '
            && text[start - 2] == '.'
            && text[start - 3].IsCapital
            && !text[start - 4].IsWord
            && text[start - 4] != '.')
            start -= 3;
        return start;
    }

    private static bool EndsText(ReadOnlySpan<char> before, bool capitals, bool glued, int length)
    {
        char last = before[^1];
        // A word of two letters counts as a name only after a full stop.
        if (length == 2 && last != '.') return false;
        if (last is '.' or '?' or '!' or '#' or '*') return !(glued && last == '.' && before.Length > 1 && before[^2].IsCapital);
        if (glued && last is not ('"' or 'X')) return false;
        if (last is '"' or ')' or ']' or '\u201D' or '\'' or '\u2019')
            return (capitals && last is not ('\'' or '\u2019')) || last == ')' || before.Length > 1 && before[^2] is '.' or '?' or '!';
        ReadOnlySpan<char> tail = before[Math.Max(0, before.Length - 160)..];
        if (tail.Has("website")
            || tail.Has("web site")
            || capitals && tail.Has("http")
            || last is 'X' or 'x' && tail.EndsWith("xxxx", StringComparison.OrdinalIgnoreCase))
            return true;
        ReadOnlySpan<char> line = tail[(tail.LastIndexOf('\n') + 1)..];
        // In "End of Part One SMITH" the words before SMITH close the text, so SMITH is the name.
        if (capitals && line.Length < MinLine && line.StartsWith("End of ", StringComparison.OrdinalIgnoreCase) && !line.IsCapitals)
            return true;
        return capitals
            && (tail.EndsWith("MINIMIZE CONSIDERED", StringComparison.Ordinal)
                || tail.EndsWith("END TEXT", StringComparison.OrdinalIgnoreCase)
                || tail.EndsWith(" COMMENT", StringComparison.OrdinalIgnoreCase)
                || tail.EndsWith(" SUMMARY", StringComparison.OrdinalIgnoreCase)
                || tail.EndsWith(" NOTE", StringComparison.OrdinalIgnoreCase));
    }
}
