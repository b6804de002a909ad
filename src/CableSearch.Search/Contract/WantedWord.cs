namespace CableSearch.Search.Contract;

/// <summary>
/// A word of an article or headline, by which cables are ranked. The article may be in another language, and its word may have several
/// English translations. So the word is given as English stems: its own stem, or the stems of its translations. A cable matches if it
/// contains any of the stems. If it contains several of them, they count like repetitions of one word.
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
