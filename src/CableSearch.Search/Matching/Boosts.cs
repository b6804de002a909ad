namespace CableSearch.Search.Matching;

/// <summary>
/// Boosts of a match by the field and the form in which a word stands there; the word itself in the body has 1. The ranking benchmark chose
/// them; none is fine-tuned.
/// </summary>
internal static class Boosts
{
    public const float Subject = 2.5f;
    public const float Summary = 1.3f;
    public const float SubjectStem = 1.25f;
    public const float Stem = 0.5f;

    /// <summary>
    /// Characters in a row, in a script without blanks. They may be part of another word, so they rank below the word itself.
    /// </summary>
    public const float Characters = 0.3f;

    /// <summary>Address blocks name every post there is.</summary>
    public const float Header = 0.2f;

    /// <summary>The meaning of TAGS: below all forms of the word itself.</summary>
    public const float Meaning = 0.05f;

    /// <summary>A similar word, where no document has the word itself.</summary>
    public const float OneEdit = 0.7f;
    public const float TwoEdits = 0.35f;

    /// <summary>What the forms of a word other than the best one add.</summary>
    public const float TieBreak = 0.1f;
}
