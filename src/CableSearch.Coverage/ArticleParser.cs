using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;
using CableSearch.Coverage.Lines;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Pages;

namespace CableSearch.Coverage;

/// <summary>The door of this room: parses an article and finds the cables that it names.</summary>
public static class ArticleParser
{
    /// <summary>Longest page or line that is read, in bytes.</summary>
    public const int MaxBytes = 32 << 20;

    // A pasted text may be one line.
    private const int MaxTitle = 200;

    /// <summary>
    /// Version of the rules. Raise it when a change makes pages or lines read differently; <c>reparse</c> then parses them again.
    /// </summary>
    public const int Version = 1;

    /// <summary>This parser, for bytes that the archive holds.</summary>
    public static StoredArticleParser Kept { get; } = new(Version, ParseKept);

    /// <summary>Reads a saved HTML page.</summary>
    /// <param name="html">Its bytes, in any charset that browsers know.</param>
    /// <param name="article">The article, its change number 0.</param>
    /// <returns>Null if it was read; otherwise why not, in a sentence.</returns>
    public static string? ParsePage(byte[] html, out Article? article)
    {
        article = null;
        if (html.Length > MaxBytes) return $"The page has more than {MaxBytes >> 20} MB.";
        if (ArticlePage.Parse(PageCharset.Decode(html), out ParsedPage? page) is { } reason) return reason;
        article = page!.Article with
        {
            Links = CableMentions.Find(page.Article.Title + "\n" + page.Article.Text, page.Targets, []),
            ParserVersion = Version,
        };
        return null;
    }

    /// <summary>
    /// Reads a line of JSON: <c>{url,title,outlet,author,published,language,text,cables:[ids]}</c>, and <c>summary</c> and <c>invented</c>
    /// where they are given.
    /// </summary>
    /// <returns>Null if it was read; otherwise why not, in a sentence.</returns>
    public static string? ParseJson(ReadOnlySpan<byte> line, out Article? article)
    {
        article = null;
        if (line.Length > MaxBytes) return $"The line has more than {MaxBytes >> 20} MB.";
        string? reason = ArticleLine.Parse(line, out Article? read, out IReadOnlyList<string> cables);
        if (read is not null)
            article = read with { Links = CableMentions.Find(read.Title + "\n" + read.Text, [], cables), ParserVersion = Version };
        return reason;
    }

    /// <summary>
    /// Reads plain text, such as a reader pastes: an article, or its quotations alone. Its first line, cut where it is long, is its title.
    /// </summary>
    public static Article ParseText(string text)
    {
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

    // Lines are kept as they came in; no page begins with a brace.
    private static ParsedArticle ParseKept(byte[] kept)
    {
        ReadOnlySpan<byte> text = kept.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        string? reason = text is [(byte)'{', ..] ? ParseJson(kept, out Article? article) : ParsePage(kept, out article);
        return new(article, reason);
    }
}
