namespace CableSearch.Coverage.Translation;

/// <summary>One possible meaning of a word in an article: an English stem or, for a number, its key.</summary>
/// <param name="Stem">The English stem; for a number, <c>#</c> and its value.</param>
/// <param name="Strength">How certain this meaning is: above 0, at most 1.</param>
/// <param name="Kind">How the meaning was found.</param>
internal readonly record struct Sense(string Stem, float Strength, SenseKind Kind);
