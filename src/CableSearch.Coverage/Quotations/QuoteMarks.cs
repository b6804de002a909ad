namespace CableSearch.Coverage.Quotations;

/// <summary>
/// Finds the text between quotation marks in a paragraph. Where quotations are nested, only the outermost is found.
/// </summary>
internal static class QuoteMarks
{
    /// <summary>The texts between quotation marks, without the marks. The last one may lack a closing mark.</summary>
    public static IEnumerable<(int Start, int End, bool IsClosed)> Find(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (Closers(line, i) is not { Length: > 0 } closers) continue;
            int end = Close(line, i, closers);
            if (end < 0 && IsSingle(line[i])) continue;
            yield return (i + Width(line, i), end < 0 ? line.Length : end, end >= 0);
            if (end < 0) yield break;
            i = end + (line[end] == '\'' && end + 1 < line.Length && line[end + 1] == '\'' ? 1 : 0);
        }
    }

    /// <summary>
    /// Whether a paragraph begins with an opening mark. In a quotation of several paragraphs, every paragraph begins with such a mark.
    /// </summary>
    public static bool Opens(string line) => line.Length > 1 && Closers(line, 0).Length > 0;

    /// <summary>
    /// The position at which a paragraph closes a quotation that an earlier paragraph opened. The result is -1 if the paragraph does not
    /// close it, or if another quotation begins first.
    /// </summary>
    /// <param name="open">The mark that opened it.</param>
    /// <param name="line">This paragraph.</param>
    public static int CloseOf(char open, string line)
    {
        // The marks " and ” can close a quotation or open another one. So if an earlier paragraph opened a quotation with one of them, this
        // paragraph closes it only if it goes on with the same sentence, that is, if it begins with a small letter.
        if (open is '"' or '”' && !(line.Length > 0 && char.IsLower(line[0]))) return -1;
        string closers = open switch { '“' => "”", '«' => "»", '„' => "“”", '"' => "\"", '”' => "”", _ => "" };
        for (int i = 0; i < line.Length; i++)
        {
            if (closers.Contains(line[i], StringComparison.Ordinal)) return open is '«' || EndsWord(line, i) ? i : -1;
            if (!IsSingle(line[i]) && Closers(line, i).Length > 0) return -1;
        }
        return -1;
    }

    private static int Width(string line, int at) => line[at] == '\'' && at + 1 < line.Length && line[at + 1] == '\'' ? 2 : 1;

    // The marks that can close a quotation that begins at this position; empty if no quotation begins there.
    private static string Closers(string line, int at)
    {
        bool startsWord = at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1]) && (at == 0 || !char.IsLetterOrDigit(line[at - 1]));
        bool blankFollows = at + 2 < line.Length && line[at + 1] is ' ' or '\u00A0' or '\u202F';
        return line[at] switch
        {
            '“' => "”\"“",
            '„' => "“”\"",
            '«' when startsWord || blankFollows => "»",
            '»' when startsWord => "«»",
            '”' when startsWord => "”",
            '"' when startsWord => "\"”",
            '‹' => "›",
            '‘' when startsWord => "’",
            '‚' when startsWord => "‘",
            '’' when startsWord => "’",
            '\'' when startsWord => "'",
            _ => "",
        };
    }

    private static bool IsSingle(char mark) => mark is '‘' or '’' or '\'' or '‚' or '‹';

    private static int Close(string line, int open, string closers)
    {
        bool isDouble = Width(line, open) == 2;
        int depth = 0, inner = 0, first = -1;
        for (int i = open + Width(line, open); i < line.Length; i++)
        {
            // An inner quotation in guillemets begins here. Its closing mark must not close the outer quotation.
            if (line[open] == '«' && line[i] == '«') depth++;
            if (!closers.Contains(line[i], StringComparison.Ordinal)) continue;
            if (isDouble && !(line[i] == '\'' && i + 1 < line.Length && line[i + 1] == '\'')) continue;
            if (depth > 0 && line[i] == '»')
            {
                depth--;
                continue;
            }
            if (IsSingle(line[open]) && !isDouble && !EndsWord(line, i)) continue;
            if (line[i] == '“' && line[open] == '“' && !EndsWord(line, i)) continue;
            // A straight mark between a blank and a letter opens an inner quotation. The next straight mark closes the inner quotation.
            if (line[i] == '"' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]) && char.IsWhiteSpace(line[i - 1]))
            {
                inner++;
                continue;
            }
            first = first < 0 ? i : first;
            if (line[i] == '"' && inner > 0)
            {
                inner--;
                continue;
            }
            return i;
        }
        // No mark closes the quotation properly, so it ends at the first mark that could close it.
        return first;
    }

    private static bool EndsWord(string line, int at) => at > 0 && !char.IsWhiteSpace(line[at - 1])
        && (at + 1 >= line.Length || !char.IsLetterOrDigit(line[at + 1]));
}
