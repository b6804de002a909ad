namespace CableSearch.Cables.Tables;

/// <summary>The TAGS that we know the meaning of.</summary>
public static class TagTable
{
    /// <summary>Kind and meaning of an entry as written; unknown entries keep their value.</summary>
    public static CableTag Describe(string value)
    {
        string written = value.Trim().ToUpperInvariant();
        return TagIndex.Instance.ByValue.TryGetValue(written, out CableTag? tag) ? tag : new(written, KindByForm(written), null);
    }

    /// <summary>
    /// Values whose meaning has this word, in any case, in alphabetical order: <c>narcotics</c> gives SNAR. Empty where none has it.
    /// </summary>
    public static IReadOnlyList<string> ValuesMeaning(string word) =>
        TagIndex.Instance.ValuesByWord.TryGetValue(word.Trim(), out string[]? values) ? values : [];

    // The handbook builds its codes by rule. They have four letters, the first of which is the subject area; K begins a program.
    private static TagKind KindByForm(string written) => written switch
    {
        _ when IsName(written) => TagKind.Person,
        { Length: 4 } when !written.All(char.IsAsciiLetterUpper) => TagKind.Unknown,
        ['K', _, _, _] => TagKind.Program,
        ['A' or 'B' or 'C' or 'E' or 'M' or 'O' or 'P' or 'S' or 'T', _, _, _] => TagKind.Subject,
        _ => TagKind.Unknown,
    };

    // "(CLINTON, HILLARY)" or "CLINTON, HILLARY".
    private static bool IsName(string written) =>
        written.IndexOf(',', StringComparison.Ordinal) > 0 || written is ['(', _, .., ')'];
}
