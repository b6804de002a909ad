using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Body;

/// <summary>Finds who signs: the last line of the body that is a name, however the page goes on behind it, or a name run on behind the last sentence.</summary>
internal sealed class Signature
{
    // What follows a signature on a page: the end mark of the transmission, a site's note, a page break, a stray quote.
    private const int MaxLinesBehind = 14;

    private const int MaxWords = 5;

    // A longer line is text, whatever it names.
    private const int MaxClosing = 240;

    public int Line { get; private set; } = -1;

    public IReadOnlyList<string> Names { get; private set; } = [];

    private static readonly string[] Noise = ["NNNN", "Nnnn", "End Cable Text", "CABLE ENDS", "BT", "CONFIDENTIAL", "SECRET", "UNCLASSIFIED", "SIPDIS"];

    private static readonly string[] NoNames =
        ["SIPDIS", "NNNN", "COMMENT", "SUMMARY", "NOFORN", "UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "NOTE", "TEXT", "POINTS", "LIST", "REQUEST", "NIL", "NONE", "TRANSCRIPT", "SENSITIVE", "INFORMATION", "MINIMIZE", "ANNEX", "BT", "END", "XXXX"];

    /// <summary>Where the name begins that is run on behind the last sentence of a line; a cut is needed there.</summary>
    public static int? FindRunOn(string text)
    {
        int end = WithoutNoise(text);
        int start = end;
        while (start > 0 && end - start < 24 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'' or '\u2019')) start--;
        while (start < end && !char.IsLetter(text[start])) start++;
        if (end - start < 3 || start < 3 || !char.IsUpper(text[start])) return null;
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        bool capitals = name.IsCapitals;
        if (!capitals && name[1..].IsCapitals) return null;
        foreach (string word in NoNames)
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length < word.Length + 2) return null;
        start = WithParticle(text, start);
        if (start == 0) return null;
        int line = start - 1;
        while (line > 0 && text[line].IsBlank && text[line] != '\n') line--;
        if (text[line] == '\n') return null;
        return EndsText(text.AsSpan(0, line + 1), capitals, line + 1 == start) ? start : null;
    }

    private static int WithoutNoise(string text)
    {
        int end = text.Length;
        for (int round = 0; round < 12; round++)
        {
            // "STEVENS 0 03/04/2008": a date behind the name is the page's.
            int digits = end;
            while (digits > 0 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] is '/' or '-' or ' ')) digits--;
            if (end - digits > 8 && text.AsSpan(digits, end - digits).ContainsAnyInRange('0', '9') && digits > 0 && char.IsLetter(text[digits - 1])) end = digits;
            while (end > 0 && (text[end - 1].IsBlank || text[end - 1] is '"' or '=' or '\\' or '.' or '#' or '*' or '>' or ',' or '-')) end--;
            ReadOnlySpan<char> rest = text.AsSpan(0, end);
            int line = rest.LastIndexOf('\n');
            bool found = false;
            // "2003ROME05149 - Classification: CONFIDENTIAL" is a mirror's.
            if (line >= 0 && rest[line..].Has("- Classification:"))
            {
                end = line;
                continue;
            }
            foreach (string noise in Noise)
            {
                if (!rest.EndsWith(noise, StringComparison.Ordinal) || !(rest.Length == noise.Length || rest[^(noise.Length + 1)] is '\n' or '=' or ' ')) continue;
                if (rest.Length > noise.Length && rest[^(noise.Length + 1)] == ' ' && noise.Length < 11 && !rest[Math.Max(line, 0)..].Trimmed.Equals(noise, StringComparison.Ordinal)) continue;
                end -= noise.Length;
                found = true;
                break;
            }
            if (!found) break;
        }
        return end;
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

    private static bool EndsText(ReadOnlySpan<char> before, bool capitals, bool glued)
    {
        char last = before[^1];
        if (last is '.' or '?' or '!' or '#' or '*') return !(glued && last == '.' && before.Length > 1 && before[^2].IsCapital);
        if (glued && last != '"') return false;
        if (last is '"' or ')' or ']' or '\u201D') return capitals || before.Length > 1 && before[^2] is '.' or '?' or '!';
        ReadOnlySpan<char> tail = before[Math.Max(0, before.Length - 160)..];
        if (tail.Has("website") || tail.Has("web site") || last is 'X' or 'x' && tail.EndsWith("xxxx", StringComparison.OrdinalIgnoreCase)) return true;
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
        for (int i = lines.Count - 1; i >= from; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (line is not ("BT" or "NNNN" or "Nnnn" or "End Cable Text") && !(line[0] == '#' && line.Length is > 2 and < 10 && char.IsAsciiDigit(line[^1]))) return;
            lines.Hide(i);
        }
    }

    /// <summary>What the transmission puts behind the text.</summary>
    private static bool IsBehind(ReadOnlySpan<char> line) =>
        line is "BT" or "NNNN" or "SIPDIS" or "NOFORN" or "UNCLASSIFIED" or "CONFIDENTIAL" or "SECRET" or "UNCLAS" or "SENSITIVE"
        || line is "Nnnn" or "End Cable Text" || line.Has("- Classification:") || (line[0] == '#' && line.Length < 12) || (line.Has("CABLE ENDS")) || line.StartsWith("----", StringComparison.Ordinal) || new Front.ClassificationLine().Read(line) && line[1] == ' ';

    /// <summary>What posts put behind a signature: the address of their pages.</summary>
    internal static bool IsClosing(ReadOnlySpan<char> line) =>
        line.Has("http") || line.Has("www.") || line.StartsWith("Visit ", StringComparison.OrdinalIgnoreCase) || line.Has("classified website") || line.Has("classified web site") || line.Has("sgov.gov")
        || line.Has("intelink") || line.Has("_portal") || line.StartsWith("XXXX", StringComparison.OrdinalIgnoreCase) || line.StartsWithWord("Classified by") || line.Has("Website:");

    private static bool StandsAlone(LineIndex lines, int at, int from)
    {
        if (at == from) return true;
        Line before = lines[at - 1];
        // A cut within a line was made by us, in front of a name.
        if (before.Kind != LineKind.Text || lines.Text.AsSpan(before.End, lines[at].Start - before.End).IndexOfAny('\n', '\r') < 0) return true;
        ReadOnlySpan<char> text = before.Of(lines.Text).TrimEnd("\"')]”’ ");
        return text.Length == 0 || text[^1] is '.' or '!' or '?' or '*' or '-' || IsClosing(text[Math.Max(0, text.Length - 160)..]) || text.EndsWith("XXXX", StringComparison.OrdinalIgnoreCase);
    }

    private static List<string>? Read(ReadOnlySpan<char> line, bool alone, bool hasParagraphs)
    {
        bool capitals = line.IsCapitals;
        if (!capitals && line[^1] == '.' && !hasParagraphs) return null;
        ReadOnlySpan<char> text = WithoutDate(line).TrimEnd("\"'.,;*-_ ").TrimStart("\"'*-_ ");
        if (text.Length < 2 || (!alone && !capitals)) return null;
        int words = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsDigit(c) || !(char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '\u2019' or ',' or '/' or '(' or ')' or '&')) return null;
            bool isStart = char.IsLetter(c) && (at == 0 || !text[at - 1].IsWord && text[at - 1] is not ('\'' or '\u2019'));
            if (!isStart) continue;
            words++;
            // Names begin with capitals; "de", "von", "al" may stand within one.
            if (c.IsSmall && !IsParticle(text[at..])) return null;
        }
        if (words is 0 or > MaxWords || (!capitals && words > 3)) return null;
        if (text.Has("end ") || text.Has("comment") || text.Has("summary") || text.Has("minimize") || text.Has("sipdis") || text.Has("text") || text.Has("annex") || text.Has("attachment")
            || text.Has("sensitive") || text.Has("unclassified") || text.StartsWith("RU", StringComparison.Ordinal) && line.Contains('/')) return null;
        if (words > 3 && !text.Has(" and ") && !text.Contains('/')) return null;
        if (words > 1 && EndsInSmallWord(text)) return null;
        return Split(text);
    }

    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimEnd("0123456789/- ");
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
