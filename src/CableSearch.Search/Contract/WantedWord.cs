namespace CableSearch.Search.Contract;

/// <summary>
/// A word for ranking cables. A cable has the word if it contains a word with any of the stems. If a cable contains words with several of
/// the stems, they are counted like repetitions of one word.
/// </summary>
/// <param name="Stems">English stems that each count as the word, such as the stems of its translations.</param>
/// <param name="Boost">How much the word counts compared with an ordinary word, which counts 1.</param>
public sealed record WantedWord(IReadOnlyList<string> Stems, double Boost = 1)
{
    /// <summary>
    /// Whether <see cref="Stems"/> contains whole words (lower case, no accents) instead of stems. Then no other form of a word counts,
    /// which makes the lookup faster.
    /// </summary>
    public bool IsExact { get; init; }
}
