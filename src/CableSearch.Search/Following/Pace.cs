namespace CableSearch.Search.Following;

/// <summary>
/// When to repeat a step that is cheaper overall if it is done rarely. The wait after each step is as long as the work had lasted until
/// then, but at least <c>least</c> and at most <c>most</c>. So short work is seen soon, and long work is not cut into small pieces.
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

    /// <summary>Notes that the repeated step was done now. <see cref="IsDue"/> counts the time until the next one from here.</summary>
    public void Done() => _last = clock.GetTimestamp();
}
