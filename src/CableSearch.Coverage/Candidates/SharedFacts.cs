namespace CableSearch.Coverage.Candidates;

/// <summary>What an article and a cable have in common: dates, places and the row number that newspapers printed for a cable.</summary>
/// <param name="Date">
/// How much of the cable's date the article gives: the full date (3), day and month (2), month and year (1) or nothing (0).
/// </param>
/// <param name="Place">Whether the article names the city (2) or only the country (1) of the cable's post; 0 for neither.</param>
/// <param name="Number">
/// A row number that the article prints, if the cable was sent at about the date of this row; otherwise null. Newspapers printed the number
/// of a cable's row in the published dump, whose rows are in the order of dates.
/// </param>
/// <param name="Text">The shared dates and places in words; null if there are none.</param>
internal sealed record SharedFacts(int Date, int Place, int? Number, string? Text)
{
    // How much a printed row number counts as evidence. The number gives the cable's date within a week, so it counts as much as the day
    // and month of the date. If the article gives the full date, the number adds nothing.
    private const double NumberWorth = 0.4;

    /// <summary>
    /// How much the shared facts count as evidence that the article is about the cable. The result is added to the score for shared words.
    /// </summary>
    public double Worth => Math.Max(Date switch { 3 => 0.6, 2 => 0.4, 1 => 0.15, _ => 0 }, Number is null ? 0 : NumberWorth)
        + (Place switch { 2 => 0.25, 1 => 0.12, _ => 0 });
}
