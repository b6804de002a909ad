using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CableSearch.Search.Contract;

namespace CableSearch.Tests.Search.Ranking;

/// <summary>
/// Sixty queries over the sample, each with the cable that a person would want first. The file <c>sample-ranking.golden.tsv</c> lists their
/// results. <c>GOLDEN=update dotnet test</c> writes this file anew, so that a change of the ranking is reviewed as a diff.
/// </summary>
public sealed class SampleRankingTests
{
    // At least this many of the queries must have the wanted cable first. Raise this number when the ranking improves.
    private const int FirstAtLeast = 57;

    [Fact]
    public async Task The_sample_is_ranked_as_it_stands_beside_the_queries()
    {
        StringBuilder actual = new("# query\twanted first\trank\tfirst three\n");
        foreach ((string query, string wanted, IReadOnlyList<string> ids) in await FindAllAsync())
            actual.Append(CultureInfo.InvariantCulture, $"{query}\t{wanted}\t{Rank(ids, wanted)}\t{string.Join(' ', ids.Take(3))}\n");
        string golden = PathOf("sample-ranking.golden.tsv");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "update")
            await File.WriteAllTextAsync(golden, actual.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken), actual.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_cable_that_a_person_wants_is_nearly_always_first()
    {
        IReadOnlyList<(string Query, string Wanted, IReadOnlyList<string> Ids)> found = await FindAllAsync();
        Assert.Equal(60, found.Count);
        int first = found.Count(f => f.Ids is [var id, ..] && id == f.Wanted);
        Assert.True(first >= FirstAtLeast, $"{first} of 60 are first");
    }

    private static async Task<IReadOnlyList<(string Query, string Wanted, IReadOnlyList<string> Ids)>> FindAllAsync()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        List<(string, string, IReadOnlyList<string>)> found = [];
        foreach (string[] line in File.ReadLines(PathOf("sample-queries.tsv")).Select(l => l.Split('\t')))
        {
            SearchAnswer answer = await sample.Index.SearchAsync(new() { Query = line[0], Filters = [new("kind", "cable")] },
                TestContext.Current.CancellationToken);
            found.Add((line[0], line[1], [.. answer.Hits.Select(h => h.Id)]));
        }
        return found;
    }

    private static string Rank(IReadOnlyList<string> ids, string wanted)
    {
        int place = ids.TakeWhile(id => id != wanted).Count();
        return place < ids.Count ? (place + 1).ToString(CultureInfo.InvariantCulture) : "not in ten";
    }

    private static string PathOf(string file, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, file);
}
