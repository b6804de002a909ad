using System.Buffers;
using System.Text;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Finds which paragraphs are summary, comment, action request or note, and collects the text of the summary and the comment.
/// </summary>
internal sealed class SummaryParser(List<ParagraphLines> parts, List<string> texts, List<string?> headings)
{
    private static readonly SearchValues<string> Bracketed = SearchValues.Create(["(comment:"], StringComparison.OrdinalIgnoreCase);

    // The closing words of a summary ("End summary") are looked for in this many paragraphs from its beginning. If they are not there, the
    // summary counts as one without closing words.
    private const int MaxParts = 40;

    private const int MaxClearance = 160;

    private readonly StringBuilder _summary = new();

    private readonly StringBuilder _comment = new();

    public ParagraphKind[] Kinds { get; } = new ParagraphKind[parts.Count];

    public string? Summary => _summary.Length == 0 ? null : _summary.ToString();

    public string? Comment => _comment.Length == 0 ? null : _comment.ToString();

    public void Parse()
    {
        for (int i = 0; i < parts.Count;)
        {
            ReadOnlySpan<char> text = texts[i];
            ParagraphKind heading = headings[i] is { } h ? SummaryWords.KindOf(h.AsSpan().Trim(" -:.*")) : ParagraphKind.Text;
            bool opens = SummaryWords.TryParseOpening(text, out ParagraphKind kind, out int opening);
            if (opens && heading != ParagraphKind.Text && kind != heading) kind = heading;
            if (!opens && heading == ParagraphKind.Text)
            {
                Kinds[i] = parts[i].IsTable ? ParagraphKind.Table : ParagraphKind.Text;
                if (ParseInline(text) && !parts[i].IsTable) Kinds[i] = ParagraphKind.Summary;
                i++;
                continue;
            }
            if (!opens) kind = heading;
            // A summary begins with a heading or with opening words such as "Summary:", which are left out of the summary. But under a
            // heading, a paragraph may consist of opening words only. Then these words are the summary and are kept.
            if (opening == text.Length && heading != ParagraphKind.Text) opening = 0;
            i = ParsePassage(i, kind, opens ? opening : 0, heading != ParagraphKind.Text);
        }
        if (_comment.Length == 0)
            foreach (string text in texts) ParseInlineComment(text);
    }

    private int ParsePassage(int first, ParagraphKind kind, int opening, bool headed)
    {
        int last = LastOf(first, kind, opening, headed, out bool closed);
        for (int i = first; i <= last; i++)
        {
            Kinds[i] = kind;
            if (i > first)
                opening = SummaryWords.TryParseOpening(texts[i], out ParagraphKind again, out int length) && again == kind ? length : 0;
            ReadOnlySpan<char> text = texts[i].AsSpan(Math.Min(opening, texts[i].Length));
            if (text.Length > 0 && text[0] == '(' && ParagraphMark.TryParseMarking(text, out _, out int mark)) text = text[mark..];
            if (i == last && closed)
            {
                int end = FindEnd(text, 0, kind);
                if (end >= 0) text = text[..end];
            }
            Add(kind, text, i == first);
        }
        return last + 1;
    }

    private int LastOf(int first, ParagraphKind kind, int opening, bool headed, out bool closed)
    {
        closed = false;
        for (int i = first; i < parts.Count && i < first + MaxParts; i++)
        {
            if (i > first && headings[i] is not null && headed) return i - 1;
            if (FindEnd(texts[i], i == first ? Math.Min(opening, texts[i].Length) : 0, kind) >= 0)
            {
                closed = true;
                return i;
            }
            if (i > first && (headings[i] is not null || SummaryWords.TryParseOpening(texts[i], out _, out _)))
                return headed ? i - 1 : first;
        }
        if (!headed || kind != ParagraphKind.Comment || parts.Count <= 1) return first;
        return WithoutSignature(first, Math.Min(parts.Count - 1, first + MaxParts - 1));
    }

    /// <summary>
    /// The position where the closing words of a summary, comment or note begin ("End summary"); -1 if there are none. Closing words of
    /// another kind are skipped: in a summary, "End note" ends only a note.
    /// </summary>
    private static int FindEnd(ReadOnlySpan<char> text, int from, ParagraphKind kind)
    {
        for (; ; )
        {
            int end = SummaryWords.FindEnd(text, from, out ParagraphKind ended, out int length);
            if (end < 0 || ended == kind || ended == ParagraphKind.Text) return end;
            from = end + length;
        }
    }

    /// <summary>The index of the last paragraph of the comment. The signature and the post's address after it are left out.</summary>
    private int WithoutSignature(int first, int last)
    {
        while (last > first && IsBehindComment(last)) last--;
        return last;
    }

    /// <summary>
    /// Whether a paragraph after the comment is no part of it, but a clearance (who approved the cable), a notice, a name, or the address
    /// of a post's web pages.
    /// </summary>
    private bool IsBehindComment(int part) =>
        IsClearance(texts[part])
        || ClosingNotice.Begins(texts[part])
        || (texts[part].Length < 40 && !texts[part].Contains('.', StringComparison.Ordinal))
        || (parts[part].Mark.Number is null && Signature.IsClosing(texts[part]));

    /// <summary>Whether the text says who approved the cable: "Assistant Secretary Doe cleared this cable."</summary>
    private static bool IsClearance(string text) =>
        text.Length < MaxClearance
            && text.AsSpan() is var said
            && (said.Has("cleared this") || said.Has("cleared by") || said.Has("coordinated with") || said.Has("has cleared"));

    private void Add(ParagraphKind kind, ReadOnlySpan<char> text, bool isFirst)
    {
        text = text.TrimStart(" \n([-*):.").TrimEnd(" \n([-*");
        if (text.Length == 0) return;
        StringBuilder? into = kind == ParagraphKind.Summary ? _summary : kind == ParagraphKind.Comment ? _comment : null;
        // A cable has one summary. A second one belongs to an annex and is ignored.
        if (into is null || (kind == ParagraphKind.Summary && isFirst && into.Length > 0)) return;
        if (into.Length > 0) into.Append('\n');
        into.Append(text);
    }

    /// <summary>
    /// Adds a summary that is in the middle of a paragraph: "Summary: … End summary". If the opening words are missing, the text of the
    /// paragraph before the closing words is the summary. Only the first summary of a cable is added.
    /// </summary>
    /// <returns>True if the summary has closing words but no opening words; then the whole paragraph counts as a summary.</returns>
    private bool ParseInline(ReadOnlySpan<char> text)
    {
        if (_summary.Length > 0) return false;
        int end = SummaryWords.FindEnd(text, 0, out ParagraphKind kind, out _);
        if (end < 0 || kind != ParagraphKind.Summary) return false;
        int begin = text[..end].IndexOf("summary", StringComparison.OrdinalIgnoreCase);
        if (begin < 0)
        {
            // The summary has no opening words, so it is all of the paragraph's text before the closing words.
            Add(kind, text[..end], true);
            return true;
        }
        int start = begin + 7;
        while (start < end && text[start] is '.' or ':' or '-' or ' ') start++;
        Add(kind, text[start..end], true);
        return false;
    }

    /// <summary>
    /// Adds a comment that is in parentheses in the text: "(Comment: The minister may have meant it.)". Nothing is added if the cable has a
    /// comment already.
    /// </summary>
    private void ParseBracketed(ReadOnlySpan<char> text)
    {
        if (_comment.Length > 0) return;
        int open = text.IndexOfAny(Bracketed);
        if (open < 0) return;
        text = text[(open + 9)..];
        int close = text.IndexOf(')');
        if (close > 0) Add(ParagraphKind.Comment, text[..close], false);
    }

    private void ParseInlineComment(ReadOnlySpan<char> text)
    {
        for (int from = 0; ;)
        {
            int end = SummaryWords.FindEnd(text, from, out ParagraphKind kind, out int length);
            if (end < 0)
            {
                ParseBracketed(text[from..]);
                return;
            }
            if (kind == ParagraphKind.Comment)
            {
                int begin = text[from..end].LastIndexOf("comment", StringComparison.OrdinalIgnoreCase);
                if (begin >= 0)
                {
                    int start = from + begin + 7;
                    while (start < end && text[start] is '.' or ':' or '-' or ' ' or 's') start++;
                    Add(kind, text[start..end], false);
                }
            }
            from = end + length;
        }
    }
}
