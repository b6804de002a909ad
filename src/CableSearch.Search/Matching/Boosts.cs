namespace CableSearch.Search.Matching;

/// <summary>
/// Weights of a match by the field and the form in which it occurs. The word itself in the body has weight 1. The weights were chosen with
/// the ranking benchmark, and not fine-tuned.
/// </summary>
internal static class Boosts
{
    public const float Subject = 2.5f;
    public const float Summary = 1.3f;
    public const float SubjectStem = 1.25f;
    public const float Stem = 0.5f;

    /// <summary>
    /// A match by single characters, in a script without blanks. The characters may be part of another word, so such a match ranks below
    /// the word itself.
    /// </summary>
    public const float Characters = 0.3f;

    /// <summary>The header counts little, because address blocks name a great many posts.</summary>
    public const float Header = 0.2f;

    /// <summary>A match in the meaning of TAGS (subject codes). It ranks below all forms of the word itself.</summary>
    public const float Meaning = 0.05f;

    /// <summary>
    /// Words in close matches that are spelled similarly to a likely misspelled word: one or two edits (changed letters) away.
    /// </summary>
    public const float OneEdit = 0.7f;
    public const float TwoEdits = 0.35f;

    /// <summary>Share of the score that forms of a word other than the best one add.</summary>
    public const float TieBreak = 0.1f;
}
