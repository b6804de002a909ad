using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;
using CableSearch.Coverage.Feeds;
using CableSearch.Coverage.Lines;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Pages;

namespace CableSearch.Coverage;

/// <summary>One of this project's entry points: parses an article and finds the cables that it names.</summary>
public static class ArticleParser
{
    /// <summary>Largest size of an HTML page, a line of JSON or a feed that is parsed, in bytes.</summary>
    public const int MaxBytes = 32 << 20;

    // A pasted text may be a single line, so its title is cut to this length.
    private const int MaxTitle = 200;

    /// <summary>
    /// Version of the parsing rules. Raise it when a change gives other results for the same pages or lines. The command <c>reparse</c>
    /// then parses the stored articles again.
    /// </summary>
    public const int Version = 2;

    /// <summary>Parses articles again from the original bytes that the archive stores.</summary>
    public static StoredArticleParser Kept { get; } = new(Version, ParseKept);

    /// <summary>Parses a saved HTML page.</summary>
    /// <param name="html">
    /// The bytes of the page, in any charset that browsers know. They may also be the bytes that <see cref="WithContentType"/> returned.
    /// </param>
    /// <param name="article">The article; null if the page was not parsed. Its change number is 0 until the archive stores it.</param>
    /// <returns>Null if the page was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? ParsePage(byte[] html, out Article? article)
    {
        article = null;
        if (html.Length > MaxBytes) return $"The page has more than {MaxBytes >> 20} MB.";
        if (ArticlePage.Parse(PageCharset.Decode(html), out ParsedPage? page) is { } reason) return reason;
        article = page!.Article with
        {
            Text = VisibleText.Of(page.Article.Text),
            Links = CableMentions.Find(page.Article.Title + "\n" + page.Article.Text, page.Targets, []),
            ParserVersion = Version,
        };
        return null;
    }

    /// <summary>
    /// The bytes of an HTML page, preceded by the charset that its web server named. So this charset is used whenever the page is parsed,
    /// as browsers use it. The bytes are returned unchanged if the server named no charset, or if the page has the same text without it.
    /// </summary>
    /// <param name="html">The bytes of the page as the server sent them.</param>
    /// <param name="contentType">The server's header <c>Content-Type</c>, such as <c>text/html; charset=windows-1251</c>.</param>
    public static byte[] WithContentType(byte[] html, string contentType) => PageCharset.WithContentType(html, contentType);

    /// <summary>
    /// Parses a line of JSON: <c>{url,title,outlet,author,published,language,text,cables:[ids]}</c>. The properties <c>summary</c> and
    /// <c>invented</c> are optional.
    /// </summary>
    /// <returns>Null if the line was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? ParseJson(ReadOnlySpan<byte> line, out Article? article) => ParseJson(line, true, out article);

    private static string? ParseJson(ReadOnlySpan<byte> line, bool needsTitle, out Article? article)
    {
        article = null;
        if (line.Length > MaxBytes) return $"The line has more than {MaxBytes >> 20} MB.";
        string? reason = ArticleLine.Parse(line, needsTitle, out Article? read, out IReadOnlyList<string> cables);
        if (read is not null)
            article = read with
            {
                Title = needsTitle ? read.Title : Shortened(read.Title),
                Text = VisibleText.Of(read.Text),
                Links = CableMentions.Find(read.Title + "\n" + read.Text, [], cables),
                ParserVersion = Version,
            };
        return reason;
    }

    /// <summary>Whether a file is an RSS or Atom feed.</summary>
    /// <param name="start">The first bytes of the file.</param>
    public static bool IsFeed(ReadOnlySpan<byte> start) => FeedParser.IsFeed(start);

    /// <summary>Parses the items of an RSS or Atom feed.</summary>
    /// <param name="xml">The bytes of the feed.</param>
    /// <param name="items">
    /// The articles, each with the bytes of a feed that contains only this article; empty if the feed was not parsed.
    /// </param>
    /// <returns>Null if the feed was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? ParseFeed(byte[] xml, out IReadOnlyList<(byte[] Item, Article Article)> items)
    {
        items = [];
        if (xml.Length > MaxBytes) return $"The feed has more than {MaxBytes >> 20} MB.";
        string? reason = FeedParser.Parse(xml, out IReadOnlyList<(byte[] Item, Article Article)> read);
        items = [.. read.Select(i => (i.Item, i.Article with
        {
            Text = VisibleText.Of(i.Article.Text),
            Links = CableMentions.Find(i.Article.Title + "\n" + i.Article.Text, [], []),
            ParserVersion = Version,
        }))];
        return reason;
    }

    /// <summary>Parses an article to check, in any of the accepted formats: a saved page, a line of JSON, or plain text.</summary>
    /// <returns>Null if the article was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? ParseAny(byte[] bytes, out Article? article)
    {
        article = null;
        if (bytes.Length > MaxBytes) return $"The text has more than {MaxBytes >> 20} MB.";
        if (IsFeed(bytes)) return "The file is a feed. Import it, and open the articles that it holds.";
        if (UncheckedFile.Reason(bytes) is { } reason) return reason;
        DecodedPage decoded = PageCharset.Decode(bytes);
        string text = decoded.Text.Trim();
        if (text.Length == 0) return "There is no text to check.";
        if (text[0] == '<') return ParsePage(bytes, out article);
        if (text[0] == '{') return ParseJson(Encoding.UTF8.GetBytes(text), false, out article);
        if (UncheckedFile.IsNoText(text)) return UncheckedFile.NoText;
        article = ParseText(text) with { Problems = decoded.Problems };
        return null;
    }

    /// <summary>
    /// Parses plain text that a reader pasted: an article, or only its quotations. The first line becomes the title and is shortened if it
    /// is long.
    /// </summary>
    public static Article ParseText(string text)
    {
        text = VisibleText.Of(text);
        string[] lines = [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
        string title = lines is [var first, ..] ? Shortened(first) : "";
        return new()
        {
            Slug = ArticleSlug.Of(title),
            Title = title,
            Language = ArticleLanguage.Detect(text, null),
            Text = string.Join('\n', lines),
            IsInvented = false,
            Change = 0,
            Links = CableMentions.Find(text, [], []),
            ParserVersion = Version,
        };
    }

    private static string Shortened(string line)
    {
        if (line.Length <= MaxTitle) return line;
        int blank = line.LastIndexOf(' ', MaxTitle);
        return line[..(blank > MaxTitle / 2 ? blank : MaxTitle)].TrimEnd() + "…";
    }

    // Parses an article from the bytes that the archive stores: a feed, a line of JSON or an HTML page. A line of JSON begins with a brace,
    // which no HTML page does.
    private static ParsedArticle ParseKept(byte[] kept)
    {
        ReadOnlySpan<byte> text = kept.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        if (FeedParser.IsFeed(kept))
        {
            string? unread = ParseFeed(kept, out IReadOnlyList<(byte[] Item, Article Article)> items);
            return new(items.Count > 0 ? items[0].Article : null, unread);
        }
        string? reason = text is [(byte)'{', ..] ? ParseJson(kept, out Article? article) : ParsePage(kept, out article);
        return new(article, reason);
    }
}
