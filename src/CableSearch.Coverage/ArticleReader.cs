using System.Text;
using CableSearch.Archive.Coverage;
using CableSearch.Coverage.Linking;
using CableSearch.Coverage.Reading;

namespace CableSearch.Coverage;

/// <summary>The door of this room, so far: reads an article and finds the cables that it names.</summary>
public static class ArticleReader
{
    /// <summary>Longest page or line that is read, in bytes.</summary>
    public const int MaxBytes = 8 << 20;

    /// <summary>Reads a saved HTML page.</summary>
    /// <param name="html">Its bytes; UTF-8, or Latin-1 where they are no UTF-8.</param>
    /// <param name="article">The article, its change number 0.</param>
    /// <returns>Null if it was read; otherwise why not, in a sentence.</returns>
    public static string? ReadPage(byte[] html, out Article? article)
    {
        article = null;
        if (html.Length > MaxBytes) return $"The page has more than {MaxBytes >> 20} MB.";
        if (ArticlePage.Read(Decode(html)) is not { } page) return "The page has no text that reads as an article.";
        article = page.Article with { Links = CableMentions.Find(page.Article.Title + "\n" + page.Article.Text, page.Targets, []) };
        return null;
    }

    /// <summary>Reads a line of JSON: <c>{url,title,outlet,author,published,language,text,cables:[ids]}</c>, and <c>summary</c> and <c>invented</c> where they are given.</summary>
    /// <returns>Null if it was read; otherwise why not, in a sentence.</returns>
    public static string? ReadJson(ReadOnlySpan<byte> line, out Article? article)
    {
        article = null;
        if (line.Length > MaxBytes) return $"The line has more than {MaxBytes >> 20} MB.";
        string? reason = ArticleLine.Read(line, out Article? read, out IReadOnlyList<string> cables);
        if (read is not null)
            article = read with { Links = CableMentions.Find(read.Title + "\n" + read.Text, [], cables) };
        return reason;
    }

    private static string Decode(byte[] html) =>
        (System.Text.Unicode.Utf8.IsValid(html) ? Encoding.UTF8 : Encoding.Latin1).GetString(html).TrimStart('\uFEFF').Replace('\0', '\uFFFD');
}
