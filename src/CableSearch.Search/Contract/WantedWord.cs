namespace CableSearch.Search.Contract;

/// <summary>A word that cables are ranked by: any of its stems stands for it, and counts once.</summary>
/// <param name="Stems">English stems, such as the senses of a word of another language.</param>
/// <param name="Boost">How much it counts beside other words; 1 for an ordinary one.</param>
public sealed record WantedWord(IReadOnlyList<string> Stems, double Boost = 1);
