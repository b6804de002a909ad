namespace CableSearch.Search.Contract;

/// <summary>
/// A word of an article or headline, by which cables are ranked. It is given as English stems, because it can have several translations. A
/// cable matches if it contains any of the stems. Several of them in a cable count like repetitions of one word.
/// </summary>
/// <param name="Stems">The English stems of the word or of its translations.</param>
/// <param name="Boost">How much the word counts when cables are ranked. An ordinary word counts 1.</param>
public sealed record WantedWord(IReadOnlyList<string> Stems, double Boost = 1)
{
    /// <summary>
    /// Whether <see cref="Stems"/> contains whole words (lower case, no accents) instead of stems. Then only the words themselves match,
    /// not their other forms, and the look-up is faster.
    /// </summary>
    public bool IsExact { get; init; }
}
