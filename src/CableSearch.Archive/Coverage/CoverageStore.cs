namespace CableSearch.Archive.Coverage;

/// <summary>Reads articles.</summary>
public sealed class CoverageStore
{
    /// <summary>Articles, newest first (undated last), from position <paramref name="skip"/>.</summary>
    public Task<IReadOnlyList<Article>> ListAsync(int skip, int take, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Number of articles.</summary>
    public Task<int> CountAsync(CancellationToken stop) => throw new NotSupportedException();

    /// <summary>The article, or null.</summary>
    public Task<Article?> FindAsync(string slug, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Those of the articles that are held.</summary>
    public Task<IReadOnlyList<Article>> FindManyAsync(IReadOnlyCollection<string> slugs, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Articles that report the cable, held or not, newest first.</summary>
    public Task<IReadOnlyList<Article>> ReportingAsync(string cableId, CancellationToken stop) => throw new NotSupportedException();
}
