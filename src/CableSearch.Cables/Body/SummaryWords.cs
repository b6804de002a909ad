using System.Buffers;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Recognises the words that open and close summaries, comments, action requests and notes, such as "Summary:" and "End summary". They are
/// searched for in the text of a paragraph after its lines were joined into one.
/// </summary>
internal static class SummaryWords
{
    private static readonly SearchValues<string> Ends =
        SearchValues.Create(WordList.Of("closing-words.tsv"), StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Stops = SearchValues.Create(".:\n)-\u2014\u2013");

    /// <summary>The position of the first closing words in the text, such as "End summary"; -1 if there are none.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int from, out ParagraphKind kind, out int length)
    {
        kind = ParagraphKind.Text;
        length = 0;
        while (from < text.Length)
        {
            int step = text[from..].IndexOfAny(Ends);
            if (step < 0) return -1;
            int at = from + step;
            int end = at;
            while (end < text.Length && text[end] is not ('.' or ')' or ']' or '\n' or ':' or '*') && end - at < 60) end++;
            ReadOnlySpan<char> phrase = text[at..end];
            kind = KindOfEnd(phrase);
            length = end - at;
            if (at == 0 || !text[at - 1].IsWord) return at;
            from = at + 3;
        }
        return -1;
    }

    private static ParagraphKind KindOfEnd(ReadOnlySpan<char> phrase) => phrase switch
    {
        _ when phrase.Has("summary") || phrase.Has("introduction") => ParagraphKind.Summary,
        _ when phrase.Has("comment") => ParagraphKind.Comment,
        _ when phrase.Has("note") => ParagraphKind.Note,
        _ when phrase.Has("action") => ParagraphKind.Action,
        _ => ParagraphKind.Text,
    };

    /// <summary>
    /// Parses the opening words at the beginning of a summary, comment, action request or note: "Summary:", "SUMMARY AND COMMENT --", "(C)
    /// Comment."
    /// </summary>
    public static bool TryParseOpening(ReadOnlySpan<char> text, out ParagraphKind kind, out int length)
    {
        kind = ParagraphKind.Text;
        length = 0;
        int at = 0;
        while (at < text.Length && (text[at].IsBlank || text[at] is '(' or '[' or '-' or '*' or '"' or '.' or ':')) at++;
        int start = at;
        for (int most = Math.Min(text.Length, start + 70); at < most; at++)
        {
            int stop = text[at..most].IndexOfAny(Stops);
            at = stop < 0 ? most : at + stop;
            // A single hyphen does not end the opening words; two hyphens do.
            if (at == most || text[at] != '-' || (at + 1 < text.Length && text[at + 1] == '-')) break;
        }
        ReadOnlySpan<char> phrase = text[start..at].Trimmed;
        if (TryParseMarked(text, start, at, out kind))
        {
            while (++at < text.Length && text[at].IsBlank) { }
            length = at;
            return true;
        }
        bool closed = at < text.Length && text[at] is '.' or ':' or '\u2014' or '\u2013' or '-' or '\n';
        kind = KindOf(phrase);
        if (kind == ParagraphKind.Text)
        {
            // "SUMMARY The Prime Minister ..." has no punctuation after the word in capitals.
            if (!text[start..].StartsWith("SUMMARY ", StringComparison.Ordinal)
                && !text[start..].StartsWith("COMMENT ", StringComparison.Ordinal))
                return false;
            kind = text[start] == 'S' ? ParagraphKind.Summary : ParagraphKind.Comment;
            length = start + 8;
            return text.Length > length && text[length].IsCapital;
        }
        if (!closed && at < text.Length) return false;
        while (at < text.Length && (text[at] is '.' or ':' or '-' or '\u2014' or '\u2013' or '*' || text[at].IsBlank)) at++;
        length = at;
        return true;
    }

    /// <summary>Parses opening words that end in a marking instead of a colon or full stop: "SUMMARY (U) The minister ...".</summary>
    private static bool TryParseMarked(ReadOnlySpan<char> text, int start, int end, out ParagraphKind kind)
    {
        kind = ParagraphKind.Text;
        int open = end < text.Length && text[end] == ')' ? start + text[start..end].LastIndexOf('(') : start;
        if (open <= start || !ParagraphMark.TryParseMarking(text[open..], out _, out int length) || open + length != end + 1) return false;
        kind = KindOf(text[start..open].Trimmed);
        return kind != ParagraphKind.Text;
    }

    /// <summary>
    /// The kind of paragraph that a heading or an opening phrase announces, such as summary; <c>Text</c> if it announces none.
    /// </summary>
    public static ParagraphKind KindOf(ReadOnlySpan<char> phrase)
    {
        // If the phrase has a colon, only the words before it are tested. In "Comment: A Long Road Ahead for the Minister and His Friends"
        // the word "Comment" shows the kind.
        if (phrase.IndexOf(':') is var colon and > 0) phrase = phrase[..colon];
        if (phrase.Length is 0 or > 70) return ParagraphKind.Text;
        int words = 1 + phrase.Count(' ');
        if (words > 7 || phrase.StartsWithWord("END")) return ParagraphKind.Text;
        bool summary = HasWord(phrase, "summary")
            || (words == 1 && phrase.Length is 6 or 8 && IsSlip(phrase, "SUMMARY"))
            || HasWord(phrase, "sum") && words == 1;
        bool comment = HasWord(phrase, "comment")
            || (words == 1 && phrase.Length is 6 or 8 && IsSlip(phrase, "COMMENT"))
            || HasWord(phrase, "comments")
            || HasWord(phrase, "commentary");
        if (!summary && !comment && words > 3 && !phrase.StartsWithWord("action request")) return ParagraphKind.Text;
        if (summary && (words <= 2 || BeginsLikeSummary(phrase))) return ParagraphKind.Summary;
        if (comment && !phrase.StartsWithWord("no comment")) return ParagraphKind.Comment;
        if (phrase.StartsWithWord("action request")
            || phrase.StartsWithWord("action requested")
            || phrase.StartsWithWord("this is an action request")
            || (phrase.StartsWithWord("action") && words == 1))
            return ParagraphKind.Action;
        if (phrase.StartsWithWord("note") && words <= 2 || phrase.StartsWithWord("begin note")) return ParagraphKind.Note;
        return ParagraphKind.Text;
    }

    private static bool BeginsLikeSummary(ReadOnlySpan<char> phrase) =>
        phrase.StartsWithWord("summary")
        || phrase.StartsWithWord("introduction")
        || phrase.StartsWithWord("executive")
        || phrase.StartsWithWord("begin")
        || phrase.StartsWithWord("overview");

    /// <summary>Whether the phrase is the word with one typing error: a letter too many, missing, wrong or misplaced.</summary>
    private static bool IsSlip(ReadOnlySpan<char> phrase, string word)
    {
        Span<char> capitals = stackalloc char[phrase.Length];
        phrase.ToUpperInvariant(capitals);
        return Spelling.IsOneEdit(capitals, word);
    }

    private static bool HasWord(ReadOnlySpan<char> phrase, string word)
    {
        int at = phrase.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !phrase[at - 1].IsWord) && (at + word.Length == phrase.Length || !phrase[at + word.Length].IsWord);
    }
}
