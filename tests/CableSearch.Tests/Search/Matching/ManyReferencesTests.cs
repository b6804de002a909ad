using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Matching;

/// <summary>
/// Searches with more than a thousand clauses work, for example a search for all cables that one cable refers to. This needs a test,
/// because a boolean query of Lucene.Net takes at most 1,024 clauses.
/// </summary>
public sealed class ManyReferencesTests
{
    private const int Many = 1500;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task What_a_cable_with_many_references_cites_is_found(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        string references = string.Join('|', Enumerable.Range(1, Many).Select(n => $"08LIMA{n}").Append("09LIMA9002"));
        await sample.Archive.ImportAsync(sample.Database.Folder,
            ("many.csv", MadeUp.Row(1, "09LIMA9501", MadeUp.Body("KELP", "It grows."), references: references)));
        await sample.Index.CatchUpAsync(null, TestContext.Current.CancellationToken);

        SearchAnswer answer = await sample.SearchAsync("citedby:09LIMA9501");

        Assert.Equal(["09LIMA9002"], answer.Hits.Select(h => h.Id));
    }

    [Fact]
    public async Task As_many_words_as_a_query_holds_are_looked_for()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        foreach (string query in (string[])[Joined(" "), Joined(" OR "), "=" + Joined("-"), "tag:(" + Joined(" OR ") + ")"])
            Assert.NotNull(await sample.SearchAsync(query));
    }

    private static string Joined(string between) =>
        string.Join(between, Enumerable.Range(0, 500).Select(n => $"{(char)('a' + (n % 26))}{n}"));
}
