using System.Buffers;
using System.Text.RegularExpressions;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Quotations;

/// <summary>Finds the quotations in an article, in the order of its text.</summary>
internal static partial class QuotationFinder
{
    // Fewest words of a quotation. A single word in quotation marks is usually a name or a special expression.
    private const int MinWords = 2;

    private const int MinBlock = 60, MinBlockWords = 5;

    private const string Closing = " \u00A0\u202F\"'”’“«»‹›";

    private static readonly SearchValues<char> Opening = SearchValues.Create(" \u00A0\u202F\"“„«»”");

    // Largest number of further paragraphs over which a quotation without a closing mark can continue.
    private const int MaxParagraphs = 6;

    /// <summary>The quotations of an article; they do not overlap.</summary>
    /// <param name="text">The article's text; LF separates its paragraphs.</param>
    public static IReadOnlyList<FoundQuotation> Find(string text)
    {
        text = Lookalikes.Fold(text);
        List<(int Start, int End, bool IsIndirect)> found = [];
        List<(int Start, string Line)> lines = [.. Lines(text)];
        for (int i = 0; i < lines.Count; i++) i = Read(lines, i, found);
        return [.. found.Where(f => Words(text[f.Start..f.End]) >= MinWords).OrderBy(f => f.Start)
            .Select(f => Describe(text, Trimmed(text, f)))];
    }

    // Finds the quotations that begin in one paragraph; they may continue in the next ones. Returns the index of the last paragraph that
    // was read.
    private static int Read(List<(int Start, string Line)> lines, int at, List<(int Start, int End, bool IsIndirect)> found)
    {
        (int start, string line) = lines[at];
        List<(int Start, int End, bool IsClosed)> marked = [.. QuoteMarks.Find(line)];
        if (marked.Count == 0)
        {
            if (Dash.IsMatch(line)) found.AddRange(Dialogue(line).Select(d => (start + d.Start, start + d.End, false)));
            else if (at > 0 && IsBlock(lines[at - 1].Line, line))
            {
                int end = EndOfBlock(lines, at);
                found.Add((start, lines[end].Start + lines[end].Line.Length, false));
                return end;
            }
            else found.AddRange(Indirect(line).Select(d => (start + d.Start, start + d.End, true)));
            return at;
        }
        foreach ((int from, int to, bool isClosed) in marked)
        {
            if (isClosed)
            {
                found.Add((start + from, start + to, false));
                continue;
            }
            if (EndOfBroken(lines, at, from) is { } broken)
            {
                (int end, int close) = broken;
                found.Add((start + from, lines[end].Start + close, false));
                found.AddRange(QuoteMarks.Find(lines[end].Line[(close + 1)..])
                    .Select(q => (lines[end].Start + close + 1 + q.Start, lines[end].Start + close + 1 + q.End, false)));
                return end;
            }
            // In English, every paragraph of a long quotation has an opening mark, but only the last one has a closing mark. So the next
            // paragraphs belong to the quotation as long as they begin with an opening mark, up to the first one with a closing mark.
            int last = at;
            while (last + 1 < lines.Count && last - at < MaxParagraphs && QuoteMarks.Opens(lines[last + 1].Line)
                && QuoteMarks.Find(lines[last + 1].Line).First() is var next && next.Start <= 2)
            {
                last++;
                if (next.IsClosed) break;
            }
            found.Add((start + from, start + to, false));
            for (int i = at + 1; i <= last; i++)
                found.AddRange(QuoteMarks.Find(lines[i].Line).Select(q => (lines[i].Start + q.Start, lines[i].Start + q.End, false)));
            return last;
        }
        return at;
    }

    // A quotation that one paragraph opens may be closed in a later one. Returns the index of the later paragraph and the position of the
    // closing mark in it; null if no paragraph closes the quotation.
    private static (int Line, int Close)? EndOfBroken(List<(int Start, string Line)> lines, int at, int from)
    {
        for (int i = at + 1; from > 0 && i < lines.Count && i - at <= MaxParagraphs; i++)
        {
            if (QuoteMarks.CloseOf(lines[at].Line[from - 1], lines[i].Line) is >= 0 and var close) return (i, close);
            if (QuoteMarks.Find(lines[i].Line).Any()) return null;
        }
        return null;
    }

    // Whether a paragraph without quotation marks is a block quotation: the paragraph before it ends with a colon. A short paragraph counts
    // only if the paragraph before it also names a cable.
    private static bool IsBlock(string before, string line) => before.EndsWith(':')
        && (line.Length >= MinBlock || (Words(line) >= MinBlockWords && Attribution.NamesCable(before)));

    // The last line of a block quotation whose first line is given. A sentence may be broken into several lines. So the next line is a part
    // of the quotation too if the line before ends without a full stop and the next line begins with a small letter.
    private static int EndOfBlock(List<(int Start, string Line)> lines, int at)
    {
        int last = at;
        while (last + 1 < lines.Count && last - at < MaxParagraphs && lines[last].Line.TrimEnd() is [.., not ('.' or '!' or '?')]
            && lines[last + 1].Line is [var first, ..] next && char.IsLower(first) && !QuoteMarks.Find(next).Any()) last++;
        return last;
    }

    // Finds the spoken words in a paragraph that begins with a dash. The narrator's words are left out. They stand between two dashes ("—
    // Never — he said — again") or between commas ("— Never, he said, — again").
    private static IEnumerable<(int Start, int End)> Dialogue(string line)
    {
        for (int start = Dash.Match(line).Length; start < line.Length;)
        {
            int narrator = NextDash(line, start);
            int end = narrator < 0 ? line.Length : narrator;
            int spoken = start + Attribution.LengthOfSpeech(line[start..end]);
            yield return (start, spoken);
            int again = narrator < 0 || spoken < end ? narrator : line.IndexOfAny(['—', '–'], narrator + 1);
            if (again < 0) yield break;
            // Skips the signs before the next sentence, such as the full stop in "—dijo—. Nunca más."
            while (again < line.Length && !char.IsLetterOrDigit(line[again]) && line[again] is not ('¿' or '¡')) again++;
            start = again;
        }
    }

    private static int NextDash(string line, int from)
    {
        for (int i = from; i + 1 < line.Length; i++)
            if (line[i] is '—' or '–' && char.IsWhiteSpace(line[i - 1])) return i;
        return -1;
    }

    private static IEnumerable<(int Start, int End)> Indirect(string line)
    {
        foreach (Match sentence in Sentence.Matches(line))
        {
            int blank = sentence.Length - sentence.Value.TrimStart().Length;
            if (According.IsMatch(sentence.Value)) yield return (sentence.Index + blank, sentence.Index + sentence.Length);
        }
    }

    // Removes the blanks at both ends of a quotation. French puts them between the guillemets and the words.
    private static (int Start, int End, bool IsIndirect) Trimmed(string text, (int Start, int End, bool IsIndirect) found)
    {
        (int start, int end) = (found.Start, found.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end, found.IsIndirect);
    }

    private static FoundQuotation Describe(string text, (int Start, int End, bool IsIndirect) found)
    {
        int first = text.LastIndexOf('\n', Math.Max(0, found.Start - 1)) + 1;
        int last = text.IndexOf('\n', found.End) is >= 0 and var end ? end : text.Length;
        // A block quotation is a paragraph of its own. The paragraph before it, which ends with a colon, says where it comes from.
        bool isBlock = first <= found.Start && text[first..found.Start].AsSpan().IndexOfAnyExcept(Opening) < 0;
        if (isBlock && first > 1 && text[first - 2] == ':') first = text.LastIndexOf('\n', first - 2) + 1;
        string before = text[Math.Min(first, found.Start)..found.Start], after = text[found.End..last];
        string rest = EndsSentence(text[found.Start..found.End], after) ? "" : after;
        string near = LastSentence(before) + " " + FirstSentence(rest);
        bool isStatement = !found.IsIndirect && PublicSpeech.IsIn(near);
        bool givenAsCable = found.IsIndirect || (!isStatement && (Attribution.NamesCable(near) || Attribution.NamesCable(before)));
        // The code above decides who is quoted. If the quotation ends its sentence, that code ignores the next sentence. The words around
        // the quotation are also compared with the cable. For this purpose the next sentence is included, because it may be about the same
        // passage.
        string around = LastSentence(before) + " " + FirstSentence(after);
        return new(found.Start, found.End, text[found.Start..found.End], found.IsIndirect ? before + after : around,
            Attribution.Speaker(LastSentence(before), rest), givenAsCable, isStatement, found.IsIndirect)
        {
            Lead = found.IsIndirect ? "" : LastSentence(before),
        };
    }

    private static string LastSentence(string before)
    {
        string trimmed = before.TrimEnd(' ', '"', '“', '«', '„', '”', '\u00A0');
        int stop = trimmed.LastIndexOfAny(['.', '!', '?'], Math.Max(0, trimmed.Length - 2));
        while (stop > 0 && IsInitial(trimmed, stop)) stop = trimmed.LastIndexOfAny(['.', '!', '?'], stop - 1);
        return stop < 0 ? before : before[(stop + 1)..];
    }

    // Whether a full stop belongs to an initial or a title, as in "P. J. Smith" and "Mr. Smith", and ends no sentence.
    private static bool IsInitial(string text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[stop] == '.' && stop + 1 < text.Length && char.IsUpper(text[start])
            && (stop - start == 1 || text[start..stop] is "Mr" or "Mrs" or "Ms" or "Dr" or "Sr" or "Sra" or "St" or "Gen" or "Sen");
    }

    // Whether the sentence ends inside the quotation marks, as in: "We won." The text after the quotation is then another sentence. The
    // sentence does not end at "!" or "?" if a speaker follows, as in: "Did we win?" Smith asked.
    private static bool EndsSentence(string quoted, string after)
    {
        if (quoted.TrimEnd([.. Closing]) is not [.., var stop] || stop is not ('.' or '!' or '?' or '…')) return false;
        string next = after.TrimStart([.. Closing]);
        return next.Length == 0 || ((char.IsUpper(next[0]) || char.IsDigit(next[0]) || QuoteMarks.Opens(next))
            && (stop == '.' || !Attribution.BeginsWithSpeaker(next)));
    }

    private static string FirstSentence(string after)
    {
        // The text may begin with a full stop, as it does after the quotation in: Smith said "no". The result is then only the full stop,
        // because the words after it are another sentence.
        int stop = after.IndexOfAny(['.', '!', '?']);
        return stop < 0 ? after : after[..(stop + 1)];
    }

    // The number of words. "key-player" counts as two.
    private static int Words(string text) => WordStart.Count(text);

    private static IEnumerable<(int Start, string Line)> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            yield return (start, text[start..end]);
            start = end + 1;
        }
    }

    [GeneratedRegex(@"^\s*[—–-]\s*(?=\p{L}|¿|¡)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’])[\p{L}\p{N}]", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart { get; }

    [GeneratedRegex(@"[^.!?]+[.!?]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(@"\b(?:according to (?:the|a|an) (?:\w+ )?(?:cable|telegram|memo|dispatch|document)|"
        + @"(?<!\b(?:what|which|that|as|how|all|everything|nothing|than|where)\s)the (?:cable|telegram|dispatch) (?:says|said|reports|"
        + @"states|notes)(?!\s+(?:about|nothing|little|so|otherwise|more|much|of)\b|\s*[.!?;])|"
        + @"seg[uú]n (?:el|un) (?:cable|telegrama|despacho|documento)|segundo (?:o|um) (?:cable|telegrama|despacho|documento|comunicado)|"
        + @"(?:selon|d['’]après) (?:le|un) (?:télégramme|câble)|selon la dépêche|(?:laut|nach|heißt es in) (?:der|dem|einer|"
        + @"einem) (?:\w+ )?(?:depesche|drahtbericht|telegramm|kabel)|"
        + @"enligt (?:ett |det )?(?:\w+ )?(?:telegram|kabel|rapport)\w*|secondo (?:il|un) (?:cablo|dispaccio|telegramma|documento)|"
        + @"volgens (?:het|een) (?:telegram|bericht|kabel))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex According { get; }
}
