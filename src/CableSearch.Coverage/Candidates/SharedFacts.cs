namespace CableSearch.Coverage.Candidates;

/// <summary>The dates, places and printed numbers that an article shares with a cable.</summary>
/// <param name="Date">
/// How much of the cable's date the article gives: the full date (3), day and month (2), month and year (1) or nothing (0).
/// </param>
/// <param name="Place">Whether the article names the city (2) or only the country (1) of the cable's post; 0 for neither.</param>
/// <param name="Number">
/// The number that the article prints as a cable's, if the cable was sent about when the cable of that row of the dump was; else null.
/// </param>
/// <param name="Text">The shared dates and places in words; null if there are none.</param>
internal sealed record SharedFacts(int Date, int Place, int? Number, string? Text)
{
    // A printed number gives a date within some days, so it counts no more than a day and month, and nothing beside the full date.
    private const double NumberWorth = 0.4;

    /// <summary>The support that the shared facts give to a candidate, on the same scale as the support from words.</summary>
    public double Worth => Math.Max(Date switch { 3 => 0.6, 2 => 0.4, 1 => 0.15, _ => 0 }, Number is null ? 0 : NumberWorth)
        + (Place switch { 2 => 0.25, 1 => 0.12, _ => 0 });
}
