using System.Text.Json;
using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Derived;

/// <summary>Problems of an article as the database keeps them.</summary>
internal static class ArticleProblems
{
    /// <summary>As JSON; null for none.</summary>
    public static string? Write(IReadOnlyList<ArticleProblem> problems) =>
        problems is [] ? null : JsonSerializer.Serialize(problems, ArticleProblemsJson.Default.IReadOnlyListArticleProblem);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<ArticleProblem> Read(string? stored) =>
        stored is null ? [] : JsonSerializer.Deserialize(stored, ArticleProblemsJson.Default.IReadOnlyListArticleProblem) ?? [];
}
