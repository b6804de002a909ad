using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Sources;

/// <summary>
/// A cable's web page as published in 2010-11. It has the facts in <c>table.cable</c>, then the header and the body, each in a <c>code &gt;
/// pre</c> whose only mark-up is links. The page is parsed each time its cable is shown. So we scan it ourselves, because building an HTML
/// tree would take ten times as long.
/// </summary>
public static partial class PublishedPage
{
    private static readonly string[] Headings = ["Reference ID", "Created", "Released", "Classification", "Origin"];

    // Number of headings that identify a page of a cable. No other page has three of them in a table.
    private const int EnoughHeadings = 3;

    /// <summary>Whether the bytes look like a published page of a cable.</summary>
    public static bool IsPage(ReadOnlySpan<byte> bytes) => FindTable(Encoding.UTF8.GetString(bytes)) >= 0;

    /// <summary>
    /// Whether the bytes are a damaged page of a cable and not a news article. Such a page still has the title "Cable Viewer" or at least
    /// three headings of the table with the cable's facts.
    /// </summary>
    public static bool IsRemainder(ReadOnlySpan<byte> bytes)
    {
        string html = Encoding.UTF8.GetString(bytes);
        return html.Contains("<title>Cable Viewer</title>", StringComparison.OrdinalIgnoreCase)
            || Headings.Count(h => html.Contains($"{h}</th>", StringComparison.OrdinalIgnoreCase)) >= EnoughHeadings;
    }

    /// <summary>Parses one page.</summary>
    public static SourceResult Parse(ReadOnlySpan<byte> bytes)
    {
        List<Problem> problems = [];
        string html = SourceText.Decode(bytes, problems);
        int table = FindTable(html);
        if (table < 0)
            return new SourceRejection("not-a-cable-page", "The page has no table of a cable's facts.");
        int tableEnd = html.IndexOf("</table", table, StringComparison.OrdinalIgnoreCase);
        if (tableEnd < 0)
            return new SourceRejection("not-a-cable-page", "The page breaks off in the table of the cable's facts.");
        Dictionary<string, string> facts = ParseFacts(html[table..tableEnd]);
        List<string> texts = ParseTexts(html, tableEnd, problems);

        string? written = facts.GetValueOrDefault("reference id");
        if (!CableId.TryParse(written, out CableId id))
            return new SourceRejection("unreadable-id", $"“{written}” is not a reference id.");
        string? created = facts.GetValueOrDefault("created");
        DateTime? createdAt = ParseDate(created);
        if (createdAt is null)
            return new SourceRejection("bad-date", $"The date “{created}” of {id} is not of the form year-month-day hour:minute.");
        if (texts.Count == 0 || string.IsNullOrWhiteSpace(texts[^1]))
            return new SourceRejection("empty-body", $"The body of {id} is empty.");
        createdAt = PlausibleDate.Or(createdAt, problems);
        DateTime? released = PlausibleDate.Or(ParseDate(facts.GetValueOrDefault("released")), problems, "date of release");
        return new SourceCable(id, new CableText
        {
            Id = written,
            Year = createdAt?.Year,
            Created = createdAt,
            Origin = facts.GetValueOrDefault("origin"),
            Classification = facts.GetValueOrDefault("classification"),
            Header = texts.Count > 1 ? texts[0] : null,
            Body = texts[^1],
            Problems = problems,
        }, released);
    }

    private static int FindTable(string html)
    {
        foreach (ValueMatch match in TableStart.EnumerateMatches(html)) return match.Index;
        return -1;
    }

    private static Dictionary<string, string> ParseFacts(string table)
    {
        List<string> names = [.. Cells(table, "th")];
        List<string> values = [.. Cells(table, "td")];
        Dictionary<string, string> facts = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < Math.Min(names.Count, values.Count); i++) facts[names[i]] = values[i];
        return facts;
    }

    private static IEnumerable<string> Cells(string table, string tag)
    {
        string open = "<" + tag, close = "</" + tag;
        for (int at = 0; (at = table.IndexOf(open, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            int start = table.IndexOf('>', at) + 1;
            int end = start > 0 ? table.IndexOf(close, start, StringComparison.OrdinalIgnoreCase) : -1;
            if (end < 0) yield break;
            yield return PlainText(table[start..end]).Trim();
            at = end;
        }
    }

    private static List<string> ParseTexts(string html, int from, List<Problem> problems)
    {
        List<string> texts = [];
        bool isClosed = true;
        while (true)
        {
            int open = html.IndexOf("<pre", from, StringComparison.OrdinalIgnoreCase);
            int start = open < 0 ? -1 : html.IndexOf('>', open);
            if (start < 0) break;
            int end = html.IndexOf("</pre", start, StringComparison.OrdinalIgnoreCase);
            isClosed = end >= 0;
            if (end < 0) end = html.Length;
            string text = PlainText(html[(start + 1)..end]);
            texts.Add(SourceText.WithLineFeeds(SourceText.WithoutNul(text, problems)));
            from = end;
        }
        // A page with only one text may have been cut after its header and lack the body. So the end of the page is checked too.
        if (texts.Count < 2) isClosed &= html.IndexOf("</html", from, StringComparison.OrdinalIgnoreCase) >= 0;
        if (!isClosed) problems.Add(new("unclosed-text", "The page ends before its text does: the end of the cable is missing."));
        return texts;
    }

    private static string PlainText(string html)
    {
        StringBuilder plain = new(html.Length);
        int at = 0;
        while (at < html.Length)
        {
            int tag = html.IndexOf('<', at);
            if (tag < 0) break;
            // The end of a tag is searched for only if the character after "<" can begin a tag. Otherwise a page of "< < <" would be
            // scanned to its end for each "<".
            bool isTag = tag + 1 < html.Length && (char.IsAsciiLetter(html[tag + 1]) || html[tag + 1] is '/' or '!');
            int end = isTag ? html.IndexOf('>', tag) : tag;
            if (end < 0) break;
            plain.Append(html, at, isTag ? tag - at : tag + 1 - at);
            at = end + 1;
        }
        plain.Append(html, at, html.Length - at);
        return WebUtility.HtmlDecode(plain.ToString());
    }

    private static DateTime? ParseDate(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date) ? date : null;

    [GeneratedRegex("""<table[^>]{0,200}class\s{0,5}=\s{0,5}['"]?cable\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TableStart { get; }
}
