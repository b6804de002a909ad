namespace CableSearch.Search.Following;

/// <summary>
/// Decides when a step such as a commit is repeated in long work. The pause after a step is as long as the work has taken up to that step,
/// but at least <c>least</c> and at most <c>most</c>. So the results of short work are visible soon, and long work is rarely interrupted.
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

    /// <summary>Records that the step was done now. The next wait begins here.</summary>
    public void Done() => _last = clock.GetTimestamp();
}
