using System.Text.RegularExpressions;
using CableSearch.Search.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Benchmarks.Speed;

/// <summary>One of the sixty benchmark queries, filled with words of an index.</summary>
internal sealed partial record MixedQuery(string Kind, SearchRequest Request)
{
    [GeneratedRegex(@"\{([^}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    public static IReadOnlyList<MixedQuery> ReadAll(IndexWords words) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Speed", "mixed-queries.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(parts => new MixedQuery(parts[0], SearchAddress.Read(Name.Replace(parts[1], m => words.Of(m.Groups[1].Value)))))];
}
