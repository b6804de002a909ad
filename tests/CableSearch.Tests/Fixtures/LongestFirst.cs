using CableSearch.Tests.Cables.Sources;
using CableSearch.Tests.Commands;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search.Generations;
using CableSearch.Tests.Web;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace CableSearch.Tests.Fixtures;

/// <summary>
/// Starts the slowest test classes first, so that at the end of a run no slow class runs alone. The order affects only the time, because
/// tests do not depend on each other.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        SqliteSite.Name, nameof(DrillTests), PostgresSite.Name, nameof(BesideASiteTests), nameof(KilledImportTests),
        nameof(RepeatedTextTests), nameof(BasePathTests), nameof(IndexHealthTests), nameof(TwoSitesTests), nameof(CommandTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : notnull, ITestCollection => [.. testCollections.OrderBy(RankOf)];

    private static int RankOf<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        int rank = Array.FindIndex(Longest, name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal));
        return rank < 0 ? Longest.Length : rank;
    }
}
