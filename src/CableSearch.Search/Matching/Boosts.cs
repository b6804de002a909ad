namespace CableSearch.Search.Matching;

/// <summary>
/// Weights for scores: how much a match in a field (such as the subject) counts, or a match of a form of the word (such as its stem). The
/// word itself in the body has weight 1. The weights were chosen with the ranking benchmark, and not fine-tuned.
/// </summary>
internal static class Boosts
{
    public const float Subject = 2.5f;
    public const float Summary = 1.3f;
    public const float SubjectStem = 1.25f;
    public const float Stem = 0.5f;

    /// <summary>
    /// Weight of a match by single characters, in a script without blanks. The characters may be part of another word, so such a match
    /// ranks below the word itself.
    /// </summary>
    public const float Characters = 0.3f;

    /// <summary>Weight of a match in the header. It is low, because address blocks name a great many posts.</summary>
    public const float Header = 0.2f;

    /// <summary>Weight of a match in the meaning of TAGS (subject codes). Such a match ranks below all forms of the word itself.</summary>
    public const float Meaning = 0.05f;

    /// <summary>
    /// If a word of the query is likely misspelled, close matches are also found by words of similar spelling. This is the weight of a word
    /// that differs by one edit (changed letter). <see cref="TwoEdits"/> is the weight of a word that differs by two edits.
    /// </summary>
    public const float OneEdit = 0.7f;
    public const float TwoEdits = 0.35f;

    /// <summary>The form of a word that matches best counts in full. The other forms add this share of their scores.</summary>
    public const float TieBreak = 0.1f;
}
