using CableSearch.Archive.Contract;
using CableSearch.Coverage.Lines;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Pages;

namespace CableSearch.Coverage;

/// <summary>The door of this room, so far: reads an article and finds the cables that it names.</summary>
public static class ArticleReader
{
    /// <summary>Longest page or line that is read, in bytes.</summary>
    public const int MaxBytes = 32 << 20;

    /// <summary>
    /// Version of what this reader reads. It is raised by whoever changes what is read of a page or line; <c>reparse</c> then reads them
    /// again.
    /// </summary>
    public const int Version = 1;

    /// <summary>This reader, for bytes that the archive has kept.</summary>
    public static StoredArticleParser Kept { get; } = new(Version, ReadKept);

    /// <summary>Reads a saved HTML page.</summary>
    /// <param name="html">Its bytes, in any charset that browsers know.</param>
    /// <param name="article">The article, its change number 0.</param>
    /// <returns>Null if it was read; otherwise why not, in a sentence.</returns>
    public static string? ReadPage(byte[] html, out Article? article)
    {
        article = null;
        if (html.Length > MaxBytes) return $"The page has more than {MaxBytes >> 20} MB.";
        if (ArticlePage.Read(PageCharset.Decode(html), out ReadPage? page) is { } reason) return reason;
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
    public static string? ReadJson(ReadOnlySpan<byte> line, out Article? article)
    {
        article = null;
        if (line.Length > MaxBytes) return $"The line has more than {MaxBytes >> 20} MB.";
        string? reason = ArticleLine.Read(line, out Article? read, out IReadOnlyList<string> cables);
        if (read is not null)
            article = read with { Links = CableMentions.Find(read.Title + "\n" + read.Text, [], cables), ParserVersion = Version };
        return reason;
    }

    // Lines are kept as they came in; no page begins with a brace.
    private static ParsedArticle ReadKept(byte[] kept)
    {
        ReadOnlySpan<byte> text = kept.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        string? reason = text is [(byte)'{', ..] ? ReadJson(kept, out Article? article) : ReadPage(kept, out article);
        return new(article, reason);
    }
}
