using System.Runtime.CompilerServices;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>A query with the id of the cable that a careful person would expect as its first result.</summary>
internal sealed record RankingPair(string Kind, string Query, string Expected)
{
    /// <summary>
    /// Reads the pairs from a file; from the project's own file if <paramref name="file"/> is null. Each line is <c>kind TAB query TAB
    /// id</c>. The kind, such as <c>misspelling</c>, says what the query tests. A line that begins with <c>#</c> is a comment.
    /// </summary>
    public static IReadOnlyList<RankingPair> ReadAll(string? file) =>
        [.. File.ReadLines(file ?? OwnFile()).Where(l => l.Length > 0 && l[0] != '#').Select(Read)];

    private static RankingPair Read(string line) => line.Split('\t') is [var kind, var query, var expected]
        ? new(kind, query, expected)
        : throw new FormatException($"A pair is kind, query and id with tabs between them: “{line}”.");

    private static string OwnFile([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "pairs.tsv");
}
