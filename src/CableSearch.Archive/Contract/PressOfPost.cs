namespace CableSearch.Archive.Contract;

/// <summary>The cables of a post that articles report, and the numbers of stories and outlets that report them.</summary>
/// <param name="Stories">Number of stories that report cables of the post; articles with nearly the same text count once.</param>
/// <param name="Outlets">Number of newspapers, agencies and sites that published these stories.</param>
/// <param name="Cables">The cables of the post that articles report, the cable with the most stories first.</param>
public sealed record PressOfPost(int Stories, int Outlets, IReadOnlyList<PressCable> Cables);
