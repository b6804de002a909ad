using CableSearch.Cables.Header;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Finds the signature: the last line of the body that is a name. Lines that were added after the cable's text are skipped.
/// </summary>
internal sealed class Signature
{
    // Number of lines at the end of the body that are searched for the signature. After the signature, posts added notices, such as the
    // address of their web pages. End marks of the transmission, notes of web sites and page breaks are skipped and not counted.
    private const int MaxLinesBehind = 14;

    // Longest signature, in characters. A longer line contains more than names.
    private const int MaxSigned = 60;

    private const int MaxWords = 5;

    private const int MaxHeaderLines = 300;

    // Longest line, in characters, that may be a note after the signature. A longer line is text, unless it begins like a known notice
    // (ClosingNotice).
    private const int MaxClosing = 240;

    private static readonly PhraseTable BehindText = new("behind-text.tsv");

    private static readonly PhraseTable SiteNotes = new("site-notes.tsv");

    private static readonly PhraseTable ClosingLines = new("closing-lines.tsv");

    private static readonly PhraseTable NotSignatures = new("not-signatures.tsv");

    /// <summary>Index of the line with the signature; -1 if there is none.</summary>
    public int Line { get; private set; } = -1;

    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Finds the line with the signature and the names on it.</summary>
    /// <param name="lines">The lines of the cable.</param>
    /// <param name="from">Index of the first line of the body.</param>
    /// <param name="hasParagraphs">
    /// Whether the cable has paragraphs with numbers or with classification markings such as (C). In a cable without them, a last line that
    /// ends in a full stop is a name only if it is in capitals.
    /// </param>
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
            if (IsClosing(line)) continue;
            if (ParagraphMark.TryParse(line, out _) || line.Length > MaxSigned) break;
            if (Parse(line, StandsAlone(lines, i, from), hasParagraphs) is { Count: > 0 } names)
            {
                signature.Line = i;
                signature.Names = names;
            }
            break;
        }
        return signature;
    }

    /// <summary>Hides the lines that the transmission or a web site added after the cable, so that our page does not show them.</summary>
    public static void HideEnd(LineIndex lines, int from)
    {
        bool isHidden = false;
        for (int i = lines.Count - 1; i >= from; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            bool isLevelBelow = isHidden && line is "CONFIDENTIAL" or "SECRET" or "UNCLASSIFIED";
            if (!isLevelBelow && !IsEndMark(line)) break;
            lines.Hide(i);
            isHidden = true;
        }
        HideHeader(lines, from);
    }

    /// <summary>
    /// Whether the author certainly did not write the line: it is the end mark of the transmission, a web site's note, or a number such as
    /// "#1667".
    /// </summary>
    private static bool IsEndMark(ReadOnlySpan<char> line) =>
        line is "BT" or "NNNN" or "Nnnn" or "End Cable Text" or ">" or "\""
        || line.StartsWithWord("NNNN")
        || (IsSitesNote(line) && !line.StartsWithWord("SENSITIVE BUT UNCLASSIFIED"))
        || RunOnName.MirrorMark(line) >= 0
        || (line[0] == '#' && line.Length is > 2 and < 10 && char.IsAsciiDigit(line[^1]));

    /// <summary>
    /// Hides the address block (the transmission header) that some published pages repeat after the cable, so that our page does not show
    /// it.
    /// </summary>
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
            bool isRecipient = line.StartsWith("TO ", StringComparison.Ordinal) || line.StartsWith("INFO ", StringComparison.Ordinal);
            if (!isSender && !isRecipient && !HeaderParser.IsTransmission(line)) break;
            hasSender |= isSender;
            first = i;
        }
        if (!hasSender) return;
        for (int i = first; i < lines.Count; i++)
            if (lines[i].Kind == LineKind.Text) lines.Hide(i);
    }

    /// <summary>Whether the transmission or a web site added the line after the end of the cable's text.</summary>
    private static bool IsBehind(ReadOnlySpan<char> line) =>
        BehindText.Matches(line)
        || IsSitesNote(line)
        || RunOnName.MirrorMark(line) >= 0
        || (line[0] == '#' && line.Length < 12)
        || (new ClassificationLine().Parse(line) && line[1] == ' ');

    /// <summary>Whether an archive, a newspaper or a mirror site added the line after a cable.</summary>
    private static bool IsSitesNote(ReadOnlySpan<char> line) => SiteNotes.Matches(line) || IsCutSubject(line);

    /// <summary>Whether the line is the subject, cut short, as some pages show it: "MINISTER VISITS THE PIER...".</summary>
    private static bool IsCutSubject(ReadOnlySpan<char> line) =>
        line.EndsWith("...", StringComparison.Ordinal) && line.IsCapitals && line is not [.., ' ', '.', '.', '.'];

    /// <summary>
    /// Whether the line is one that posts added after the signature. Most of these lines give the address of the post's web pages.
    /// </summary>
    internal static bool IsClosing(ReadOnlySpan<char> line) => ClosingLines.Matches(line);

    private static bool StandsAlone(LineIndex lines, int at, int from)
    {
        if (at == from) return true;
        Line before = lines[at - 1];
        // Our parser itself cuts some lines before a name. If the body has no line end between this line and the line before it, our parser
        // made them from one line. This line is then not the rest of a wrapped sentence, so it stands alone.
        if (before.Kind != LineKind.Text || lines.Text.AsSpan(before.End, lines[at].Start - before.End).IndexOfAny('\n', '\r') < 0)
            return true;
        ReadOnlySpan<char> text = before.Of(lines.Text).TrimEnd("\"')]”’ ");
        return text.Length == 0
            || text[^1] is '.' or '!' or '?' or '*' or '-'
            || Fits(lines, at, from)
            || IsClosing(text[Math.Max(0, text.Length - 160)..])
            || text.EndsWith("XXXX", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Whether the line would have fitted at the end of the line before. If so, the line before was not wrapped there, and this line does
    /// not continue it. So this line may be a name.
    /// </summary>
    private static bool Fits(LineIndex lines, int at, int from)
    {
        int width = 0;
        for (int i = at - 1; i >= from && i > at - 12 && lines[i].Kind == LineKind.Text; i--) width = Math.Max(width, lines[i].Length);
        return width is > 40 and < 100 && lines[at - 1].Length + 1 + lines[at].Length < width - 1;
    }

    private static List<string>? Parse(ReadOnlySpan<char> line, bool alone, bool hasParagraphs)
    {
        bool capitals = line.IsCapitals;
        if (!capitals && line[^1] == '.' && !hasParagraphs) return null;
        ReadOnlySpan<char> text = WithoutDate(line).TrimEnd("\"'.,;*-_# ").TrimStart("\"'*-_ ");
        if (text.Length < 2 || (!alone && !capitals)) return null;
        int words = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsDigit(c) || !(char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '\u2019' or ',' or '/' or '(' or ')' or '&'))
                return null;
            bool isStart = char.IsLetter(c) && (at == 0 || !text[at - 1].IsWord && text[at - 1] is not ('\'' or '\u2019'));
            if (!isStart) continue;
            words++;
            // Each word of a name begins with a capital, except for words such as "de", "von" and "al". But a few people sign in small
            // letters only. So a single short word in small letters may be a name too, if it is a line of its own in a cable with numbered
            // paragraphs.
            if (c.IsSmall
                && !IsParticle(text[at..])
                && !(hasParagraphs && alone && text.Length is > 3 and < 16 && !text.ContainsAny(" .,/")))
                return null;
        }
        if (words is 0 or > MaxWords || (!capitals && words > 3)) return null;
        bool isRoute = text.StartsWith("RU", StringComparison.Ordinal) && line.Contains('/');
        if (isRoute || NotSignatures.Matches(text) || RunOnName.IsNoName(text)) return null;
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
        foreach (string particle in (ReadOnlySpan<string>)["de", "von", "van", "der", "al", "bin", "del", "la", "di", "and", "for",
            "acting", "jr"])
            if (word.StartsWithWord(particle)) return true;
        return false;
    }

    private static List<string> Split(ReadOnlySpan<char> text)
    {
        List<string> names = [];
        int unquote = text.LastIndexOf("UNQUOTE ", StringComparison.Ordinal);
        if (unquote >= 0) text = text[(unquote + 8)..];
        foreach (string name in WithStrokes(text).Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (Once(name) is var once && !names.Contains(once)) names.Add(once);
        return names;
    }

    private static string WithStrokes(ReadOnlySpan<char> names) => names.ToString()
        .Replace(" AND ", "/", StringComparison.Ordinal)
        .Replace(" and ", "/", StringComparison.Ordinal)
        .Replace(" & ", "/", StringComparison.Ordinal);

    /// <summary>
    /// Removes the second copy of a name that the page has twice: "SMITH Smith" becomes "SMITH". Any other name stays as it is.
    /// </summary>
    private static string Once(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [string first, string second]
        && first.Equals(second, StringComparison.OrdinalIgnoreCase) ? first : name;
}
