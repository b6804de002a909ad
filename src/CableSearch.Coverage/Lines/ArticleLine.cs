using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Lines;

/// <summary>Parses an article that is written as a line of JSON.</summary>
internal static class ArticleLine
{
    public static string? Parse(ReadOnlySpan<byte> line, out Article? article, out IReadOnlyList<string> cables)
    {
        (article, cables) = (null, []);
        ArticleJson? json;
        try
        {
            json = JsonSerializer.Deserialize(line, ArticleJsonContext.Default.ArticleJson);
        }
        catch (JsonException e)
        {
            return $"The line is no JSON object of an article: {e.Message}";
        }
        if (string.IsNullOrWhiteSpace(json?.Title)) return "The article has no title.";
        ArticleDay published = ArticleDate.Parse(json.Published);
        string text = Clean(json.Text) ?? "";
        article = new()
        {
            Slug = ArticleSlug.Of(json.Title),
            Url = ArticleUrl.Parse(json.Url),
            Title = Clean(json.Title)!,
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

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n").Replace('\0', '\uFFFD');
}
