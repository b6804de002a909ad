using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Body;

/// <summary>Finds who signs: the last line of the body that is a name, however the page goes on behind it, or a name run on behind the last sentence.</summary>
internal sealed class Signature
{
    // What follows a signature on a page: the end mark of the transmission, a site's note, a page break, a stray quote.
    private const int MaxLinesBehind = 14;

    private const int MaxWords = 5;

    public int Line { get; private set; } = -1;

    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Where the name begins that is run on behind the last sentence of a line; a cut is needed there.</summary>
    public static int? FindRunOn(string text)
    {
        int end = text.Length;
        while (true)
        {
            while (end > 0 && (text[end - 1].IsBlank || text[end - 1] is '"' or '=' or '\\')) end--;
            if (!text.AsSpan(0, end).EndsWith("CABLE ENDS", StringComparison.Ordinal)) break;
            end -= 10;
        }
        int start = end;
        while (start > 0 && end - start < 24 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'')) start--;
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        if (name.Length < 3 || start < 3 || text[start - 1] != ' ' || !char.IsUpper(name[0])) return null;
        int before = start - 1;
        while (before > 0 && text[before - 1] is ' ') before--;
        bool isSentence = text[before - 1] is '.' or '?' or '!' || (text[before - 1] is '"' or ')' or '\u201D' && before > 1 && text[before - 2] is '.' or '?');
        bool isName = name.IsCapitals ? name is not ("SIPDIS" or "NNNN" or "COMMENT" or "SUMMARY" or "NOFORN" or "UNCLASSIFIED") : !name.EndsWith("Comment", StringComparison.OrdinalIgnoreCase) && !name[1..].IsCapitals;
        return isSentence && isName ? start : null;
    }

    public static Signature Find(LineIndex lines, int from)
    {
        Signature signature = new();
        int seen = 0;
        for (int i = lines.Count - 1; i >= from && seen < MaxLinesBehind; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (!line.HasLetter || IsBehind(line)) continue;
            seen++;
            if (ParagraphMark.TryRead(line, out _) || line.Length > 60)
            {
                if (seen > 1 && !IsClosing(line)) break;
                if (!IsClosing(line)) break;
                continue;
            }
            if (IsClosing(line)) continue;
            if (Read(line, StandsAlone(lines, i, from)) is { Count: > 0 } names)
            {
                signature.Line = i;
                signature.Names = names;
            }
            break;
        }
        return signature;
    }

    /// <summary>What the transmission puts behind the text.</summary>
    private static bool IsBehind(ReadOnlySpan<char> line) =>
        line is "BT" or "NNNN" or "SIPDIS" or "NOFORN" or "UNCLASSIFIED" or "CONFIDENTIAL" or "SECRET" or "UNCLAS" or "SENSITIVE"
        || (line[0] == '#' && line.Length < 12) || (line.Has("CABLE ENDS")) || line.StartsWith("----", StringComparison.Ordinal) || new Front.ClassificationLine().Read(line) && line[1] == ' ';

    /// <summary>What posts put behind a signature: the address of their pages.</summary>
    private static bool IsClosing(ReadOnlySpan<char> line) =>
        line.Has("http") || line.Has("www.") || line.StartsWith("Visit ", StringComparison.OrdinalIgnoreCase) || line.Has("classified website") || line.Has("classified web site") || line.Has("sgov.gov")
        || line.Has("intelink") || line.Has("_portal") || line.StartsWith("XXXX", StringComparison.OrdinalIgnoreCase) || line.StartsWithWord("Classified by") || line.Has("Website:");

    private static bool StandsAlone(LineIndex lines, int at, int from)
    {
        if (at == from) return true;
        Line before = lines[at - 1];
        if (before.Kind != LineKind.Text) return true;
        ReadOnlySpan<char> text = before.Of(lines.Text).TrimEnd("\"')]”’ ");
        return text.Length == 0 || text[^1] is '.' or '!' or '?';
    }

    private static List<string>? Read(ReadOnlySpan<char> line, bool alone)
    {
        bool capitals = line.IsCapitals;
        ReadOnlySpan<char> text = line.TrimEnd("\"'.,;*-_ ").TrimStart("\"'*-_ ");
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
        if (text.Has("end ") || text.Has("comment") || text.Has("summary") || text.Has("minimize") || text.Has("sipdis") || text.Has("text") || text.Has("annex") || text.Has("attachment")) return null;
        return Split(text);
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
            names.Add(name);
        return names;
    }
}
