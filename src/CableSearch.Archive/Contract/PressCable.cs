namespace CableSearch.Archive.Contract;

/// <summary>A cable that articles report.</summary>
/// <param name="Heading">The cable.</param>
/// <param name="Stories">Number of stories that report the cable; articles with nearly the same text count once.</param>
/// <param name="Outlets">Names of the newspapers, agencies and sites that published these stories, in alphabetical order.</param>
public sealed record PressCable(CableHeading Heading, int Stories, IReadOnlyList<string> Outlets);
