using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Archive.Coverage;

namespace CableSearch.Coverage.Reading;

/// <summary>An article as a line of JSON.</summary>
internal static class ArticleLine
{
    public static string? Read(ReadOnlySpan<byte> line, out Article? article, out IReadOnlyList<string> cables)
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
        ArticleDay published = ArticleDate.Read(json.Published);
        string text = Clean(json.Text) ?? "";
        article = new()
        {
            Slug = ArticleSlug.Of(json.Title),
            Url = ArticleUrl.Read(json.Url),
            Title = Clean(json.Title)!,
            Outlet = Clean(json.Outlet),
            Author = Clean(json.Author),
            Published = published.Day,
            Language = LanguageTag.Read(json.Language) ?? ArticleLanguage.Detect(text),
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

/// <summary>The line's form.</summary>
internal sealed record ArticleJson
{
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }

    public string? Text { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string>? Cables { get; init; }

    public bool Invented { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
