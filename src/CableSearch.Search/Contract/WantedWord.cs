namespace CableSearch.Search.Contract;

/// <summary>
/// A word of an article or headline, by which cables are ranked. It is given as English stems, because it can have several translations. A
/// cable matches if it contains any of these stems. If it contains several of them, they count like repetitions of one word.
/// </summary>
/// <param name="Stems">English stems, such as the stems of the word's translations. Each of them is a match.</param>
/// <param name="Boost">How much the word counts compared with an ordinary word, which counts 1.</param>
public sealed record WantedWord(IReadOnlyList<string> Stems, double Boost = 1)
{
    /// <summary>
    /// Whether <see cref="Stems"/> contains whole words (lower case, no accents) instead of stems. Then no other form of a word counts,
    /// which makes the lookup faster.
    /// </summary>
    public bool IsExact { get; init; }
}
