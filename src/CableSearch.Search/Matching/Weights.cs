namespace CableSearch.Search.Matching;

/// <summary>What a match is worth by where and how it stands; the body's own word is 1. Chosen by what the ranking of the benchmarks said, within wide steps.</summary>
internal static class Weights
{
    public const float Subject = 2.5f;
    public const float Summary = 1.3f;
    public const float SubjectStem = 1.25f;
    public const float Stem = 0.5f;

    /// <summary>A row of signs in a script without blanks, which may be part of another word: below the word itself.</summary>
    public const float Signs = 0.3f;

    /// <summary>Address blocks name every post there is.</summary>
    public const float Header = 0.2f;

    /// <summary>The meaning of TAGS: below all forms of the word itself.</summary>
    public const float Meaning = 0.05f;

    /// <summary>A near spelling, where nothing has the word itself.</summary>
    public const float OneEdit = 0.7f;
    public const float TwoEdits = 0.35f;

    /// <summary>What the forms of a word other than the best are worth.</summary>
    public const float TieBreak = 0.1f;
}
