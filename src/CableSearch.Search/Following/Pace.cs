namespace CableSearch.Search.Following;

/// <summary>
/// Decides when to repeat a step that should not be done too often, such as a commit. The wait after a step is as long as the whole work
/// had lasted until then, but at least <c>least</c> and at most <c>most</c>. So results of short work show soon, and long work is
/// interrupted rarely.
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
