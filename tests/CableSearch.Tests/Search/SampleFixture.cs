namespace CableSearch.Tests.Search;

/// <summary>One index of the sample for all tests of a class. The tests only read it.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    internal SampleIndex Sample { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Sample = await SampleIndex.CreateAsync();

    public ValueTask DisposeAsync() => Sample.DisposeAsync();
}
