namespace CableSearch.Search.Following;

/// <summary>
/// When to do again what costs less the more rarely it is done: whenever the work has gone on for as long again, within bounds. So a short
/// work is seen at once, and a long one is not cut into small pieces.
/// </summary>
internal sealed class Pace(TimeProvider clock, TimeSpan least, TimeSpan most)
{
    private readonly long _begun = clock.GetTimestamp();
    private long? _last;

    public bool IsDue
    {
        get
        {
            long last = _last ?? _begun;
            TimeSpan worked = clock.GetElapsedTime(_begun, last);
            return clock.GetElapsedTime(last) >= (worked < least ? least : worked > most ? most : worked);
        }
    }

    /// <summary>It was done.</summary>
    public void Done() => _last = clock.GetTimestamp();
}
