using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Body;

/// <summary>Finds who signs: the last line of the body that is a name, however the page goes on behind it, or a name run on behind the last sentence.</summary>
internal sealed class Signature
{
    // What follows a signature on a page: the end mark of the transmission, a site's note, a page break, a stray quote.
    private const int MaxLinesBehind = 14;

    private const int MaxWords = 5;

    private const int MaxHeaderLines = 300;

    // A longer line is text, whatever it names.
    private const int MaxClosing = 240;

    public int Line { get; private set; } = -1;

    public IReadOnlyList<string> Names { get; private set; } = [];

    private static readonly string[] Noise = ["NNNN", "Nnnn", "End Cable Text", "CABLE ENDS", "BT", "CONFIDENTIAL", "SECRET", "UNCLASSIFIED", "SIPDIS"];

    // They end a page and nothing else: no blank line is needed in front of them.
    private const int FirstInLine = 3;

    // A number and a mark are shorter: ¶12. (SBU/NOFORN).
    private const int MaxOpening = 24;

    // "¶12.", "(A)"
    private const int MaxLabel = 4;

    // A drafter signs with three words at most: MC KENZIE JR.
    private const int MaxRunOnWords = 3;

    private const int ClassifierWindow = 160;

    private const int MaxFront = 8000;

    // A shorter line in front of a name is part of the name: JANE DOE.
    private const int MinLine = 40;

    private static readonly string[] NoNames =
        ["SIPDIS", "NNNN", "COMMENT", "SUMMARY", "NOFORN", "UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "NOTE", "TEXT", "POINTS", "LIST", "REQUEST", "NIL", "NONE", "TRANSCRIPT", "SENSITIVE", "INFORMATION", "MINIMIZE", "ANNEX", "BT", "END", "XXXX"];

    /// <summary>Where the name begins that is run on behind the last sentence of a line; a cut is needed there.</summary>
    public static int? FindRunOn(string text)
    {
        int end = WithoutNoise(text);
        int start = WordStart(text, end);
        if (end - start < 2 || start < 3 || !char.IsUpper(text[start])) return null;
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        bool capitals = name.IsCapitals;
        if ((!capitals && name[1..].IsCapitals) || IsNoName(name)) return null;
        if (name.Length == 2 && !(capitals && name is not ("JR" or "SR" or "II" or "PM" or "UN" or "EU" or "US"))) return EndsInSuffix(text, start, name);
        start = WithParticle(text, start);
        if (WithInitials(text, start) is var initials && initials < start)
            return BehindText(text, initials, capitals, name) ?? (capitals && FollowsSmallWord(text, initials) ? BehindText(text, start, capitals, name) : null);
        return BehindText(text, start, capitals, name) ?? EndsInSuffix(text, start, name);
    }

    private static int WordStart(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 24 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'' or '\u2019')) start--;
        while (start < end && !char.IsLetter(text[start])) start++;
        // "XXXXXXXXXXXXSMITH": the name is glued to a redaction.
        int redaction = start;
        while (redaction < end && text[redaction] == 'X') redaction++;
        return redaction - start > 5 && end - redaction > 2 ? redaction : start;
    }

    private static bool IsNoName(ReadOnlySpan<char> name)
    {
        foreach (string word in NoNames)
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length < word.Length + 2) return true;
        return false;
    }

    /// <summary>"TIMKEN JR", "MOORE LEADER", "SMITH Smith": the word in front belongs to the name.</summary>
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

    /// <summary>Whether nothing but a number, a mark or a label stands in front in the line: what follows is the text of a paragraph.</summary>
    internal static bool IsOpening(string text, int end)
    {
        int from = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        ReadOnlySpan<char> line = text.AsSpan(from, end - from).Trimmed;
        if (line.IsEmpty) return false;
        ReadOnlySpan<char> before = line.Length > MaxOpening ? line[^MaxOpening..] : line;
        if (before[^1] == ')' && before.LastIndexOf('(') is var open and >= 0 && ParagraphMark.TryReadMarking(before[open..], out _, out int length) && open + length == before.Length) return true;
        // "… posed in paragraph / ¶3. SMITH": the number ends the sentence before.
        bool endsSentence = text.AsSpan(0, from).TrimEnd() is [.., var last] && last.IsSmall;
        // "(C) 2. The minister": some drafters set the mark in front of the number.
        if (line[0] == '(' && ParagraphMark.TryReadMarking(line, out _, out int leading)) line = line[leading..].TrimStart();
        return line.Length <= MaxLabel && !endsSentence && before[^1] is '.' or ')' or ':';
    }

    private static bool EndsLongLine(string text, int end)
    {
        int start = Math.Max(0, end - MinLine);
        return text.AsSpan(start, end - start).IndexOf('\n') < 0;
    }

    /// <summary>Who classified a cable mostly signs it too.</summary>
    private static bool IsClassifier(string text, ReadOnlySpan<char> name)
    {
        int at = text.AsSpan(0, Math.Min(text.Length, MaxFront)).IndexOf("classified by", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text.AsSpan(at, Math.Min(ClassifierWindow, text.Length - at)).Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    private static int WithoutNoise(string text)
    {
        int end = text.Length;
        for (int round = 0; round < 12; round++)
        {
            while (end > 0 && (text[end - 1].IsBlank || text[end - 1] is '"' or '=' or '\\' or '.' or '#' or '*' or '>' or ',' or '-')) end--;
            bool found = false;
            // "SMITH 0 03/04/2008" and "SMITH 2008-03-04": a date behind the name is the page's.
            int digits = end;
            while (digits > 0 && end - digits < 30 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] is '/' or '-' or ' ' or '\t')) digits--;
            if (end - digits > 8 && text.AsSpan(digits, end - digits).ContainsAnyInRange('0', '9') && digits > 0 && char.IsLetter(text[digits - 1]))
            {
                end = digits;
                found = true;
            }
            ReadOnlySpan<char> rest = text.AsSpan(0, end);
            int line = rest.LastIndexOf('\n');
            // "2003ROME05149 - Classification: CONFIDENTIAL" is a mirror's.
            if (MirrorMark(rest[(line + 1)..]) is int mark and >= 0)
            {
                end = line + 1 + mark;
                continue;
            }
            for (int i = 0; i < Noise.Length; i++)
            {
                string noise = Noise[i];
                if (!rest.EndsWith(noise, StringComparison.Ordinal) || !(rest.Length == noise.Length || rest[^(noise.Length + 1)] is '\n' or '=' or ' ')) continue;
                if (i >= FirstInLine && rest.Length > noise.Length && rest[^(noise.Length + 1)] == ' ' && noise.Length < 11 && !rest[Math.Max(line, 0)..].Trimmed.Equals(noise, StringComparison.Ordinal)) continue;
                end -= noise.Length;
                found = true;
                break;
            }
            if (!found) break;
        }
        return end;
    }

    /// <summary>Where a mirror's note begins in a line, or -1: 2003ROME05149 - Classification: CONFIDENTIAL, 2003ROME05149 - CONFIDENTIAL.</summary>
    private static int MirrorMark(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxClosing) return -1;
        int dash = line.LastIndexOf(" - ", StringComparison.Ordinal);
        if (dash < 9 || !(line[dash..].Has("Classification:") || line[(dash + 3)..].Trim(" \"").IsCapitals)) return -1;
        int start = dash;
        while (start > 0 && char.IsAsciiLetterOrDigit(line[start - 1])) start--;
        return dash - start > 8 && char.IsAsciiDigit(line[start]) && char.IsAsciiDigit(line[start + 3]) && char.IsAsciiDigit(line[dash - 1]) ? start : -1;
    }

    /// <summary>Where the marks of the transmission begin behind a name in its own line: "HALL NNNN 2004ROME2926 - Classification: SECRET".</summary>
    public static int? FindMarks(string text)
    {
        int end = WithoutNoise(text);
        int at = end;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && end > 0 && char.IsLetter(text[end - 1]) && char.IsAsciiLetter(text[at]) ? at : null;
    }

    /// <summary>"VAN VOORST" begins with its particle.</summary>
    private static int WithParticle(string text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ') end--;
        int word = end;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        bool isParticle = end < start && text.AsSpan(word, end - word) is "VAN" or "VON" or "DE" or "DEL" or "LA" or "Van" or "van" or "von" or "DI" or "ST" or "MC" or "SCHREIBER";
        return isParticle ? word : start;
    }

    private static bool FollowsSmallWord(string text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ') end--;
        return end > 0 && text[end - 1].IsSmall;
    }

    /// <summary>"J. SMITH" and "A. B. SMITH" begin with their initials.</summary>
    private static int WithInitials(string text, int start)
    {
        while (start > 3 && text[start - 1] == ' ' && text[start - 2] == '.' && text[start - 3].IsCapital && !text[start - 4].IsWord && text[start - 4] != '.') start -= 3;
        return start;
    }

    private static bool EndsText(ReadOnlySpan<char> before, bool capitals, bool glued, int length)
    {
        char last = before[^1];
        // Two letters are a name behind a full stop only.
        if (length == 2 && last != '.') return false;
        if (last is '.' or '?' or '!' or '#' or '*') return !(glued && last == '.' && before.Length > 1 && before[^2].IsCapital);
        if (glued && last is not ('"' or 'X')) return false;
        if (last is '"' or ')' or ']' or '\u201D' or '\'' or '\u2019') return (capitals && last is not ('\'' or '\u2019')) || last == ')' || before.Length > 1 && before[^2] is '.' or '?' or '!';
        ReadOnlySpan<char> tail = before[Math.Max(0, before.Length - 160)..];
        if (tail.Has("website") || tail.Has("web site") || capitals && tail.Has("http") || last is 'X' or 'x' && tail.EndsWith("xxxx", StringComparison.OrdinalIgnoreCase)) return true;
        ReadOnlySpan<char> line = tail[(tail.LastIndexOf('\n') + 1)..];
        // "End of Part One SMITH"
        if (capitals && line.Length < MinLine && line.StartsWith("End of ", StringComparison.OrdinalIgnoreCase) && !line.IsCapitals) return true;
        return capitals && (tail.EndsWith("MINIMIZE CONSIDERED", StringComparison.Ordinal) || tail.EndsWith("END TEXT", StringComparison.OrdinalIgnoreCase) || tail.EndsWith(" COMMENT", StringComparison.OrdinalIgnoreCase) || tail.EndsWith(" SUMMARY", StringComparison.OrdinalIgnoreCase) || tail.EndsWith(" NOTE", StringComparison.OrdinalIgnoreCase));
    }

    /// <param name="lines">The lines.</param>
    /// <param name="from">First line of the body.</param>
    /// <param name="hasParagraphs">Whether paragraphs have numbers or marks: then a lone word with a full stop is a name as well.</param>
    public static Signature Find(LineIndex lines, int from, bool hasParagraphs)
    {
        Signature signature = new();
        int seen = 0;
        for (int i = lines.Count - 1; i >= from && seen < MaxLinesBehind; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (!line.HasLetter || IsBehind(line)) continue;
            seen++;
            if (ClosingNotice.Begins(line)) continue;
            if (line.Length > MaxClosing) break;
            if (ParagraphMark.TryRead(line, out _) || line.Length > 60)
            {
                if (seen > 1 && !IsClosing(line)) break;
                if (!IsClosing(line)) break;
                continue;
            }
            if (IsClosing(line)) continue;
            if (Read(line, StandsAlone(lines, i, from), hasParagraphs) is { Count: > 0 } names)
            {
                signature.Line = i;
                signature.Names = names;
            }
            break;
        }
        return signature;
    }

    /// <summary>Takes what the transmission put behind the text out of it.</summary>
    public static void HideEnd(LineIndex lines, int from)
    {
        bool isHidden = false;
        for (int i = lines.Count - 1; i >= from; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            bool isMark = IsSitesNote(line) && !line.StartsWithWord("SENSITIVE BUT UNCLASSIFIED") || (isHidden && (line is "CONFIDENTIAL" or "SECRET" or "UNCLASSIFIED")) || line is "BT" or "NNNN" or "Nnnn" or "End Cable Text" or ">" or "\"" || line.StartsWithWord("NNNN") || MirrorMark(line) >= 0 || (line[0] == '#' && line.Length is > 2 and < 10 && char.IsAsciiDigit(line[^1]));
            if (!isMark) break;
            lines.Hide(i);
            isHidden = true;
        }
        HideHeader(lines, from);
    }

    /// <summary>Some pages hold the address block once more behind the text.</summary>
    private static void HideHeader(LineIndex lines, int from)
    {
        int first = -1;
        bool hasSender = false;
        for (int i = lines.Count - 1; i >= from && i > lines.Count - MaxHeaderLines; i--)
        {
            if (lines[i].Kind == LineKind.Blank) continue;
            if (lines[i].Kind != LineKind.Text) break;
            ReadOnlySpan<char> line = lines.Span(i);
            bool isSender = line.StartsWith("FM ", StringComparison.Ordinal);
            if (!isSender && !Header.HeaderReader.IsTransmission(line) && !line.StartsWith("TO ", StringComparison.Ordinal) && !line.StartsWith("INFO ", StringComparison.Ordinal)) break;
            hasSender |= isSender;
            first = i;
        }
        if (!hasSender) return;
        for (int i = first; i < lines.Count; i++)
            if (lines[i].Kind == LineKind.Text) lines.Hide(i);
    }

    /// <summary>What the transmission puts behind the text.</summary>
    private static bool IsBehind(ReadOnlySpan<char> line) =>
        line is "BT" or "NNNN" or "SIPDIS" or "NOFORN" or "UNCLASSIFIED" or "CONFIDENTIAL" or "SECRET" or "UNCLAS" or "SENSITIVE"
        || line.StartsWith("SECRET//", StringComparison.Ordinal) || line.StartsWith("CONFIDENTIAL//", StringComparison.Ordinal) || line.StartsWith("UNCLASSIFIED//", StringComparison.Ordinal) || line.StartsWith("MINIMIZE CONSIDERED", StringComparison.OrdinalIgnoreCase)
        || line is "Nnnn" or "End Cable Text" || line.StartsWithWord("NNNN") || MirrorMark(line) >= 0 || IsSitesNote(line) || (line[0] == '#' && line.Length < 12) || (line.Has("CABLE ENDS")) || line.StartsWith("----", StringComparison.Ordinal) || new Front.ClassificationLine().Read(line) && line[1] == ' ';

    /// <summary>What archives, newspapers and mirrors put behind a cable: stamps, the cut subject of the page, a query of their own.</summary>
    private static bool IsSitesNote(ReadOnlySpan<char> line) =>
        line.StartsWithWord("SENSITIVE BUT UNCLASSIFIED") || line.StartsWith("Declassified/Released", StringComparison.OrdinalIgnoreCase) || line.StartsWithWord("Systematic Review") || line.StartsWith("NOTE: NOT PASSED", StringComparison.OrdinalIgnoreCase) || line.StartsWith("NOTE BY OC/T", StringComparison.Ordinal) || line.StartsWith("SELECT * FROM", StringComparison.Ordinal)
        || line.Has("EL PAÍS") || line.StartsWith("EPET @", StringComparison.Ordinal) || line.StartsWith("ID:", StringComparison.Ordinal) || (line.EndsWith("...", StringComparison.Ordinal) && line.IsCapitals && line is not [.., ' ', '.', '.', '.']);

    /// <summary>What posts put behind a signature: the address of their pages.</summary>
    internal static bool IsClosing(ReadOnlySpan<char> line) =>
        line.Has("http") || line.Has("www.") || line.StartsWith("Visit ", StringComparison.OrdinalIgnoreCase) || line.Has("classified website") || line.Has("classified web site") || line.Has("sgov.gov")
        || line.Has("intelink") || line.Has(".gov/") || line.Has("/wiki/") || line.Has("_portal") || line.StartsWith("XXXX", StringComparison.OrdinalIgnoreCase) || line.StartsWithWord("Classified by") || line.Has("Website:");

    private static bool StandsAlone(LineIndex lines, int at, int from)
    {
        if (at == from) return true;
        Line before = lines[at - 1];
        // A cut within a line was made by us, in front of a name.
        if (before.Kind != LineKind.Text || lines.Text.AsSpan(before.End, lines[at].Start - before.End).IndexOfAny('\n', '\r') < 0) return true;
        ReadOnlySpan<char> text = before.Of(lines.Text).TrimEnd("\"')]”’ ");
        return text.Length == 0 || text[^1] is '.' or '!' or '?' or '*' or '-' || Fits(lines, at, from) || IsClosing(text[Math.Max(0, text.Length - 160)..]) || text.EndsWith("XXXX", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A last line that had room at the end of the line before was not wrapped: it stands for itself.</summary>
    private static bool Fits(LineIndex lines, int at, int from)
    {
        int width = 0;
        for (int i = at - 1; i >= from && i > at - 12 && lines[i].Kind == LineKind.Text; i--) width = Math.Max(width, lines[i].Length);
        return width is > 40 and < 100 && lines[at - 1].Length + 1 + lines[at].Length < width - 1;
    }

    private static List<string>? Read(ReadOnlySpan<char> line, bool alone, bool hasParagraphs)
    {
        bool capitals = line.IsCapitals;
        if (!capitals && line[^1] == '.' && !hasParagraphs) return null;
        ReadOnlySpan<char> text = WithoutDate(line).TrimEnd("\"'.,;*-_# ").TrimStart("\"'*-_ ");
        if (text.Length < 2 || (!alone && !capitals)) return null;
        int words = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsDigit(c) || !(char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '\u2019' or ',' or '/' or '(' or ')' or '&')) return null;
            bool isStart = char.IsLetter(c) && (at == 0 || !text[at - 1].IsWord && text[at - 1] is not ('\'' or '\u2019'));
            if (!isStart) continue;
            words++;
            // Names begin with capitals; "de", "von", "al" may stand within one. A few sign in small letters throughout.
            if (c.IsSmall && !IsParticle(text[at..]) && !(hasParagraphs && alone && text.Length is > 3 and < 16 && !text.ContainsAny(" .,/"))) return null;
        }
        if (words is 0 or > MaxWords || (!capitals && words > 3)) return null;
        if (text.Has("end ") || text.Has("comment") || text.Has("summary") || text.Has("minimize") || text.Has("sipdis") || IsNoName(text) || text.Has("action request") || text.Has("text") || text.Has("annex") || text.Has("attachment")
            || text.Has("sensitive") || text.Has("unclassified") || text.StartsWith("RU", StringComparison.Ordinal) && line.Contains('/')) return null;
        if (words > 3 && !text.Has(" and ") && !text.Contains('/')) return null;
        if (words > 1 && EndsInSmallWord(text)) return null;
        return Split(text);
    }

    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimEnd("0123456789/- \t");
        return line.Length - rest.Length > 8 ? rest : line;
    }

    private static bool EndsInSmallWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> last = text[(text.LastIndexOf(' ') + 1)..];
        return last is "ON" or "AN" or "A" or "IN" or "OF" or "TO" or "THE" or "AND" or "FOR" or "WITH" or "AT" or "BY" or "VIA";
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in (ReadOnlySpan<string>)["de", "von", "van", "der", "al", "bin", "del", "la", "di", "and", "for", "acting", "jr"])
            if (word.StartsWithWord(particle)) return true;
        return false;
    }

    private static List<string> Split(ReadOnlySpan<char> text)
    {
        List<string> names = [];
        int unquote = text.LastIndexOf("UNQUOTE ", StringComparison.Ordinal);
        if (unquote >= 0) text = text[(unquote + 8)..];
        foreach (string name in text.ToString().Replace(" AND ", "/", StringComparison.Ordinal).Replace(" and ", "/", StringComparison.Ordinal).Replace(" & ", "/", StringComparison.Ordinal)
            .Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // The name is sent twice on some pages.
            string once = name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [string first, string second] && first.Equals(second, StringComparison.OrdinalIgnoreCase) ? first : name;
            if (!names.Contains(once)) names.Add(once);
        }

        return names;
    }
}
