namespace CableSearch.Search.Contract;

/// <summary>When somebody last looked at a search.</summary>
/// <param name="Change">Last change that was searchable then.</param>
/// <param name="At">The time, UTC.</param>
public readonly record struct LastLook(long Change, DateTime At)
{
    // An import takes a while from reading a text to committing it, and the clocks of two machines differ.
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    /// <summary>
    /// A text that was imported before this time is not new, even if its cable has changed since. Parsing all texts again (<c>reparse</c>)
    /// and linking an article change many cables that a reader has long seen.
    /// </summary>
    internal DateTime EarliestArrival => At - DateTime.UnixEpoch > Slack ? At - Slack : DateTime.UnixEpoch;
}
