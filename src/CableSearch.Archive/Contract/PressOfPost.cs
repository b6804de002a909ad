namespace CableSearch.Archive.Contract;

/// <summary>What the press took from a post.</summary>
/// <param name="Stories">Number of stories that report its cables; articles with nearly the same text count once.</param>
/// <param name="Outlets">Number of newspapers, agencies and sites that they stand in.</param>
/// <param name="Cables">The cables of the post that are reported, those of most stories first.</param>
public sealed record PressOfPost(int Stories, int Outlets, IReadOnlyList<PressCable> Cables);
