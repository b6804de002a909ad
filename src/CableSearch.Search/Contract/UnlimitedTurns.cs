namespace CableSearch.Search.Contract;

/// <summary>
/// Lets every search begin without waiting for other searches. Commands use this class, because they run one search after another.
/// </summary>
internal sealed class UnlimitedTurns : ISearchTurns
{
    private static readonly Unlimited Turn = new();

    public ValueTask<ISearchTurn> TakeAsync(CancellationToken cancellationToken) => new(Turn);

    private sealed class Unlimited : ISearchTurn
    {
        public CancellationToken Gone => CancellationToken.None;

        public void Dispose()
        {
        }
    }
}
