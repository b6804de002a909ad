namespace CableSearch.Cables.Tables;

/// <summary>The TAGS whose meaning we know: codes for the subjects, countries, programs and persons that a cable is about.</summary>
public static class TagTable
{
    /// <summary>
    /// Kind and meaning of a TAGS entry. An entry that is not in the table has no meaning, and its kind is guessed from its letters.
    /// </summary>
    public static CableTag Describe(string value)
    {
        string written = value.Trim().ToUpperInvariant();
        return TagIndex.Instance.ByValue.TryGetValue(written, out CableTag? tag) ? tag : new(written, KindByForm(written), null);
    }

    /// <summary>
    /// The TAGS whose meaning contains this word, in alphabetical order: <c>narcotics</c> gives SNAR. Upper or lower case does not matter.
    /// Empty if there are none.
    /// </summary>
    public static IReadOnlyList<string> ValuesMeaning(string word) =>
        TagIndex.Instance.ValuesByWord.TryGetValue(word.Trim(), out string[]? values) ? values : [];

    // Guesses the kind of an entry that the table does not have, by the rules in the State Department's handbook. Codes of programs and of
    // subjects have four letters. The code of a program begins with K. The code of a subject begins with the letter of its area, such as E
    // for economic affairs.
    private static TagKind KindByForm(string written) => written switch
    {
        _ when IsName(written) => TagKind.Person,
        { Length: 4 } when !written.All(char.IsAsciiLetterUpper) => TagKind.Unknown,
        ['K', _, _, _] => TagKind.Program,
        ['A' or 'B' or 'C' or 'E' or 'M' or 'O' or 'P' or 'S' or 'T', _, _, _] => TagKind.Subject,
        _ => TagKind.Unknown,
    };

    // Whether an entry is the name of a person: "(CLINTON, HILLARY)" or "CLINTON, HILLARY".
    private static bool IsName(string written) =>
        written.IndexOf(',', StringComparison.Ordinal) > 0 || written is ['(', _, .., ')'];
}
