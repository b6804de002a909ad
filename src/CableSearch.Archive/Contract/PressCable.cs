namespace CableSearch.Archive.Contract;

/// <summary>A cable that the press reports.</summary>
/// <param name="Heading">The cable.</param>
/// <param name="Stories">Number of stories that report it.</param>
/// <param name="Outlets">The newspapers, agencies and sites that they stand in, by name.</param>
public sealed record PressCable(CableHeading Heading, int Stories, IReadOnlyList<string> Outlets);
