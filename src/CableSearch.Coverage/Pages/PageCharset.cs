using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Decodes a page as browsers do. The charset is taken from the first of four places that names it: the byte order mark, the HTTP header
/// (only pages of a web archive have one), the <c>meta</c> element, and the XML declaration. If none of them names it, the page is UTF-8 if
/// its bytes are valid UTF-8, else windows-1252.
/// </summary>
internal static partial class PageCharset
{
    // Number of bytes at the beginning of a page in which the charset is looked for. Browsers first look only in 1,024 bytes, as the
    // standard allows. But many pages have scripts before the charset. Browsers find such a charset while they parse the page, and then
    // decode the page again. So we look further too.
    private const int MaxDeclaration = 8192;

    // Some pages are stored with a short HTTP head before their bytes (WithContentType). The head gives the charset that the server named.
    // This is the text of the head before the charset; HeadEnd is the text after it.
    private static ReadOnlySpan<byte> HeadStart => "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="u8;

    private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;

    /// <summary>
    /// The bytes of a page, preceded by a head with the charset that its server named. The archive stores these bytes, so that the page
    /// has the same text when it is parsed again. The bytes are returned without a head in three cases: the page has the same text without
    /// the head, the page begins with a byte order mark, or the charset is unknown.
    /// </summary>
    public static byte[] WithContentType(byte[] page, string contentType)
    {
        if (OfMark(page) is not null || ContentCharset.Match(contentType) is not { Success: true } named) return page;
        string label = named.Groups[1].Value;
        if (CharsetLabels.Find(label) is not { } encoding) return page;
        DecodedPage own = Decode(page), served = Decode(page, encoding, label);
        return own.Text == served.Text && own.Problems.Select(p => p.Code).SequenceEqual(served.Problems.Select(p => p.Code)) ? page
            : [.. HeadStart, .. Encoding.ASCII.GetBytes(label), .. HeadEnd, .. page];
    }

    /// <summary>
    /// Decodes a page. If the page begins with the head that <see cref="WithContentType"/> adds, the charset of the head is used. Bytes
    /// that are invalid in the charset, and NUL characters, become U+FFFD.
    /// </summary>
    public static DecodedPage Decode(byte[] page)
    {
        if (OfHead(page) is { } head) return Decode(page.AsSpan(head.Length), head.Encoding, head.Name);
        if (OfMark(page) is { } marked) return Decode(page.AsSpan(marked.Length), marked.Encoding, marked.Name);
        string start = Encoding.Latin1.GetString(page, 0, Math.Min(page.Length, MaxDeclaration));
        string? label = OfMeta(start) ?? (XmlDeclaration.Match(start) is { Success: true } xml ? xml.Groups[1].Value : null);
        if (label is not null && CharsetLabels.Find(label) is { } declared) return Decode(page, declared, label);
        if (Utf8.IsValid(page)) return Decode(page, Encoding.UTF8, "utf-8");
        string why = label is null ? "The page does not say its charset" : $"The page says the charset “{label}”, which is none";
        return Decode(page, CharsetLabels.Windows1252, "windows-1252",
            new ArticleProblem("charset-guessed", $"{why}, and its bytes are no UTF-8. It was read as windows-1252."));
    }

    private static DecodedPage Decode(ReadOnlySpan<byte> page, Encoding encoding, string label, params ArticleProblem[] problems)
    {
        string text = encoding.GetString(page);
        bool isWhole = encoding is UTF8Encoding ? Utf8.IsValid(page) : !text.Contains('\uFFFD', StringComparison.Ordinal);
        if (!isWhole)
            problems = [.. problems,
                new("undecodable-bytes", $"Some bytes of the page are not of its charset, {label}. Each is shown as \uFFFD.")];
        return new(text.Replace('\0', '\uFFFD'), problems);
    }

    private static (Encoding Encoding, int Length, string Name)? OfHead(ReadOnlySpan<byte> page)
    {
        if (!page.StartsWith(HeadStart) || page.IndexOf(HeadEnd) is not (> 0 and var end)) return null;
        string label = Encoding.ASCII.GetString(page[HeadStart.Length..end]);
        return CharsetLabels.Find(label) is { } encoding ? (encoding, end + HeadEnd.Length, label) : null;
    }

    private static (Encoding Encoding, int Length, string Name)? OfMark(ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3, "utf-8"),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2, "utf-16be"),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2, "utf-16le"),
        // A page in UTF-16 without a byte order mark is recognised by its first two characters: "<" and another ASCII character.
        [(byte)'<', 0, not 0, 0, ..] => (Encoding.Unicode, 0, "utf-16le"),
        [0, (byte)'<', 0, not 0, ..] => (Encoding.BigEndianUnicode, 0, "utf-16be"),
        _ => null,
    };

    private static string? OfMeta(string start)
    {
        foreach (Match tag in Tag.Matches(start))
        {
            if (!tag.Groups["meta"].Success) continue;
            Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);
            foreach (Match attribute in Attribute.Matches(tag.Groups["meta"].Value))
                attributes.TryAdd(attribute.Groups["name"].Value, attribute.Groups["value"].Value);
            if (attributes.TryGetValue("charset", out string? charset)) return NotUtf16(charset);
            if (attributes.TryGetValue("http-equiv", out string? pragma)
                && pragma.Equals("content-type", StringComparison.OrdinalIgnoreCase)
                && attributes.TryGetValue("content", out string? content) && ContentCharset.Match(content) is { Success: true } named)
                return NotUtf16(named.Groups[1].Value);
        }
        return null;
    }

    // A page that declares UTF-16 can't be in UTF-16, because the declaration was found by reading single bytes. The standard demands that
    // such a page is decoded as UTF-8.
    private static string NotUtf16(string label) =>
        CharsetLabels.Find(label) is UnicodeEncoding ? "utf-8" : label.Trim();

    // Comments and other tags are matched as a whole, so that "<meta" inside them is ignored. The groups are atomic, so that the match from
    // each "<" examines every character only once.
    [GeneratedRegex("""<!--(?>.*?-->)|<meta[\s/](?<meta>(?>(?:[^>"']|"[^"]*"|'[^']*')*))|<[a-z/!?](?>(?:[^>"']|"[^"]*"|'[^']*')*)>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    [GeneratedRegex("""(?<name>[^\s/>="']+)(?>\s*)(?:=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s>"']+)))?""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Attribute { get; }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([^\s;"']+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentCharset { get; }

    [GeneratedRegex("""^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([^"'>]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration { get; }
}
