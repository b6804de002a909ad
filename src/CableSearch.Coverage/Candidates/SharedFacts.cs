namespace CableSearch.Coverage.Candidates;

/// <summary>Dates and places that an article shares with a cable.</summary>
/// <param name="Date">Whether it gives the day (3), day and month (2), or month and year (1) of the cable; 0 for none.</param>
/// <param name="Place">Whether it names the post's city (2) or country (1); 0 for none.</param>
/// <param name="Text">In words, or null for nothing.</param>
internal sealed record SharedFacts(int Date, int Place, string? Text)
{
    /// <summary>What the facts are worth beside words.</summary>
    public double Worth => (Date switch { 3 => 0.6, 2 => 0.4, 1 => 0.15, _ => 0 }) + (Place switch { 2 => 0.25, 1 => 0.12, _ => 0 });
}
