namespace CableSearch.Coverage.Candidates;

/// <summary>The dates, places and printed numbers that an article shares with a cable.</summary>
/// <param name="Date">
/// How much of the cable's date the article gives: the full date (3), day and month (2), month and year (1) or nothing (0).
/// </param>
/// <param name="Place">Whether the article names the city (2) or only the country (1) of the cable's post; 0 for neither.</param>
/// <param name="Number">
/// A number that the article prints for a cable, if this cable was sent at about the date of the row with that number in the dump;
/// otherwise null. Newspapers printed the row numbers of the dump, which is in the order of dates.
/// </param>
/// <param name="Text">The shared dates and places in words; null if there are none.</param>
internal sealed record SharedFacts(int Date, int Place, int? Number, string? Text)
{
    // Support that a printed row number gives to a candidate. The number shows the cable's date within a week, so it counts as much as a
    // day with a month, and adds nothing to a full date.
    private const double NumberWorth = 0.4;

    /// <summary>The support that the shared facts give to a candidate, on the same scale as the support from words.</summary>
    public double Worth => Math.Max(Date switch { 3 => 0.6, 2 => 0.4, 1 => 0.15, _ => 0 }, Number is null ? 0 : NumberWorth)
        + (Place switch { 2 => 0.25, 1 => 0.12, _ => 0 });
}
