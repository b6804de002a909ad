using System.Text.Json;
using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Derived;

/// <summary>Converts the problems of an article to and from the JSON that the database stores.</summary>
internal static class ArticleProblems
{
    /// <summary>The problems as JSON; null if the list is empty.</summary>
    public static string? Write(IReadOnlyList<ArticleProblem> problems) =>
        problems is [] ? null : JsonSerializer.Serialize(problems, ArticleProblemsJson.Default.IReadOnlyListArticleProblem);

    /// <summary>The problems in the JSON; an empty list if the JSON is null.</summary>
    public static IReadOnlyList<ArticleProblem> Read(string? stored) =>
        stored is null ? [] : JsonSerializer.Deserialize(stored, ArticleProblemsJson.Default.IReadOnlyListArticleProblem) ?? [];
}
