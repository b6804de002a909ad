namespace CableSearch.Search.Contract;

/// <summary>A word for ranking cables. A cable that contains any of its stems has the word; it counts once.</summary>
/// <param name="Stems">Stems of the English words that the word may stand for, such as its translations.</param>
/// <param name="Boost">How much the word counts compared with an ordinary word, which counts 1.</param>
public sealed record WantedWord(IReadOnlyList<string> Stems, double Boost = 1)
{
    /// <summary>Whether the stems are words in lower case without accents, of which no other form counts. Looking these up costs less.</summary>
    public bool IsExact { get; init; }
}
