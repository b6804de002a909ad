namespace CableSearch.Coverage.Translation;

/// <summary>One possible meaning of a word in an article, as an English stem.</summary>
/// <param name="Stem">The English stem; for a number, <c>#</c> and its value in digits, such as <c>#12</c>.</param>
/// <param name="Strength">How certain it is that the word has this meaning: above 0, at most 1.</param>
/// <param name="Kind">How the meaning was found.</param>
internal readonly record struct Sense(string Stem, float Strength, SenseKind Kind)
{
    /// <summary>Whether only the first part of a compound has this meaning, as "agrarian" is the first part of "Agrarpolitik".</summary>
    public bool IsFirstPart { get; init; }
}
