using System.Text.Json;
using System.Text.RegularExpressions;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Lines;

/// <summary>Parses an article that is written as a line of JSON.</summary>
internal static partial class ArticleLine
{
    /// <summary>Parses a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="needsTitle">Whether an article without a title is rejected. Otherwise its first line is its title.</param>
    /// <param name="article">The article; null if the line was not parsed.</param>
    /// <param name="cables">Ids of the cables that the line lists.</param>
    /// <returns>Null if the line was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? Parse(ReadOnlySpan<byte> line, bool needsTitle, out Article? article, out IReadOnlyList<string> cables)
    {
        (article, cables) = (null, []);
        ArticleJson? json;
        try
        {
            json = JsonSerializer.Deserialize(line, ArticleJsonContext.Default.ArticleJson);
        }
        catch (JsonException e)
        {
            return $"The line is no JSON object of an article: {TypeName.Replace(e.Message, "")}";
        }
        string? title = Clean(json?.Title) ?? (needsTitle ? null : Clean(json?.Text)?.Split('\n')[0]);
        if (json is null || title is null) return "The article has no title.";
        ArticleDay published = ArticleDate.Parse(json.Published);
        string text = Clean(json.Text) ?? "";
        article = new()
        {
            Slug = ArticleSlug.Of(title),
            Url = ArticleUrl.Parse(json.Url),
            Title = title,
            Outlet = Clean(json.Outlet),
            Author = Clean(json.Author),
            Published = published.Day,
            Language = LanguageTag.Parse(json.Language) ?? ArticleLanguage.Detect(text),
            Summary = Clean(json.Summary),
            Text = text,
            IsInvented = json.Invented,
            Change = 0,
            Links = [],
            Problems = published.Problem is { } problem ? [problem] : [],
        };
        cables = json.Cables ?? [];
        return null;
    }

    // Matches the name of a .NET type in an error message of the JSON library, such as " to System.String". It is removed from the message,
    // because it tells the reader nothing.
    [GeneratedRegex(@" to (?:CableSearch|System)\.[\w.]*\w", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName { get; }

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n").Replace('\0', '\uFFFD');
}
