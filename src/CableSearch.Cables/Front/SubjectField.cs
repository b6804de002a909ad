using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>Separates the subject from its classification marking, such as (C).</summary>
internal static class SubjectField
{
    public static (string? Subject, string? Marking) Parse(string? text)
    {
        if (text is null) return (null, null);
        // On a few pages the subject contains commas and quotation marks. They come from the dump (the published CSV file), where they
        // separate the columns.
        if (text.Contains(",,\"\"", StringComparison.Ordinal))
            text = string.Join(' ',
                text.Replace(",,\"\"", " ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // The published pages put "¶" before a year at the beginning of a line, as if the year were the number of a paragraph.
        string plain = text.Replace("¶", "", StringComparison.Ordinal);
        ReadOnlySpan<char> subject = WithoutHandling(WithoutRule(plain.AsSpan().TrimStart(" -=_*:;"))).Trim(" -=_*:;").Trimmed;
        string? marking = null;
        if (subject.StartsWith("SUBJECT:", StringComparison.OrdinalIgnoreCase)) subject = subject[8..].Trimmed;
        if (subject.Length > 2 && subject[0] == '(' && ParagraphMark.TryParseMarking(subject, out string? first, out int length))
        {
            marking = first;
            subject = subject[length..].TrimStart(" :-");
            if (subject.StartsWith("SUBJECT:", StringComparison.OrdinalIgnoreCase)) subject = subject[8..].Trimmed;
        }
        int last = subject.LastIndexOf('(');
        if (last > 0
            && subject[^1] == ')'
            && ParagraphMark.TryParseMarking(subject[last..], out string? mark, out length)
            && last + length == subject.Length)
        {
            marking ??= mark;
            subject = subject[..last].TrimEnd();
        }
        return (subject.Length == 0 ? null : subject.ToString(), marking);
    }

    /// <summary>
    /// The subject without a sentence about handling (who may get the cable), and without a classification such as "S E C R E T". On pages
    /// that lost their line ends, they follow the subject on the same line.
    /// </summary>
    private static ReadOnlySpan<char> WithoutHandling(ReadOnlySpan<char> subject)
    {
        foreach (string line in (ReadOnlySpan<string>)["C O R R E C T E D", "C O N F I D E N T I A L", "S E C R E T"])
            if (subject.IndexOf(line, StringComparison.Ordinal) is var cut and > 12) subject = subject[..cut].TrimEnd();
        int at = subject.IndexOf("Sensitive but unclassified", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = subject.IndexOf("Sensitive, but unclassified", StringComparison.OrdinalIgnoreCase);
        return at > 12 && (subject[at..].Has("handle accordingly") || subject[at..].Has("protect accordingly"))
            ? subject[..at].TrimEnd(" (-*.") : subject;
    }

    /// <summary>
    /// The subject without a heading such as "Summary", the row of dashes under the heading, and all that comes after them. On pages that
    /// lost their line ends, they follow the subject on the same line.
    /// </summary>
    private static ReadOnlySpan<char> WithoutRule(ReadOnlySpan<char> subject)
    {
        int rule = subject.IndexOf("-----", StringComparison.Ordinal);
        if (rule <= 0) return subject;
        subject = subject[..rule].TrimEnd(" -");
        foreach (string heading in (ReadOnlySpan<string>)["Summary", "Introduction", "Summary and Comment", "Overview"])
            if (subject.EndsWith(" " + heading, StringComparison.OrdinalIgnoreCase)) return subject[..^(heading.Length + 1)].TrimEnd();
        return subject;
    }
}
