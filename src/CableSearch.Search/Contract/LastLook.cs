namespace CableSearch.Search.Contract;

/// <summary>When a reader last looked at a saved search.</summary>
/// <param name="Change">Number of the last change that was searchable then.</param>
/// <param name="At">The time, UTC.</param>
public readonly record struct LastLook(long Change, DateTime At)
{
    // Texts imported up to this long before the look may still be new to the reader: an import makes a text searchable only a while after
    // it has noted the time, and the clocks of two machines differ.
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    /// <summary>
    /// A text that was imported before this time is not new, even if its cable has got a new change number. Commands such as
    /// <c>reparse</c>, which parses all texts again, give new numbers to many cables that the reader has already seen, and so does linking
    /// an article.
    /// </summary>
    internal DateTime EarliestArrival => At - DateTime.UnixEpoch > Slack ? At - Slack : DateTime.UnixEpoch;
}
