namespace CableSearch.Coverage.Translation;

/// <summary>One possible meaning of a word in an article: an English stem or, for a number, its key.</summary>
/// <param name="Stem">The stem, or the key of a figure.</param>
/// <param name="Strength">How sure it is, above 0 to 1.</param>
/// <param name="Kind">What says so.</param>
internal readonly record struct Sense(string Stem, float Strength, SenseKind Kind);
