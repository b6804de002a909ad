namespace CableSearch.Search.Following;

/// <summary>
/// Decides when long work should repeat a step, such as a commit. The pause after each step is as long as the work took until then, but at
/// least <c>least</c> and at most <c>most</c>. So short work shows its results soon, and long work is rarely interrupted.
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
