namespace CableSearch.Search.Contract;

/// <summary>When a reader last looked at a saved search.</summary>
/// <param name="Change">Number of the archive's last change that was searchable then.</param>
/// <param name="At">The time, UTC.</param>
public readonly record struct LastLook(long Change, DateTime At)
{
    // A text that was imported at most this long before the reader's look may still be new to the reader. An import notes its time first,
    // and makes the text searchable later. Also, the clocks of two machines differ.
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    /// <summary>
    /// A text that was imported before this time is not new to the reader, even if its change number is new. Old cables get new change
    /// numbers when the command <c>reparse</c> parses all texts again, or when an article is linked to them.
    /// </summary>
    internal DateTime EarliestArrival => At - DateTime.UnixEpoch > Slack ? At - Slack : DateTime.UnixEpoch;
}
