using CableSearch.Cables.Text;

namespace CableSearch.Cables.Tables;

/// <summary>
/// Phrases by which a kind of line is recognised. For each phrase the table says where in the line it must be, such as at the beginning.
/// </summary>
internal sealed class PhraseTable
{
    private readonly (string Phrase, Place Place)[] _phrases;

    /// <summary>Reads a table of phrases that is embedded in this assembly.</summary>
    /// <param name="name">The file, such as <c>site-notes.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">
    /// The second column of a row, which says where the phrase must be, has an unknown value.
    /// </exception>
    public PhraseTable(string name) =>
        _phrases = [.. TableFile.Rows(name, columns: 2).Select(row => (row[0], PlaceOf(row[1], name)))];

    private enum Place : byte
    {
        Whole,
        Start,
        StartInAnyCase,
        FirstWord,
        Anywhere,
    }

    /// <summary>Whether the line has one of the phrases in the required place.</summary>
    public bool Matches(ReadOnlySpan<char> line)
    {
        foreach ((string phrase, Place place) in _phrases)
            if (Stands(phrase, place, line)) return true;
        return false;
    }

    private static bool Stands(string phrase, Place place, ReadOnlySpan<char> line) => place switch
    {
        Place.Whole => line.SequenceEqual(phrase),
        Place.Start => line.StartsWith(phrase, StringComparison.Ordinal),
        Place.StartInAnyCase => line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase),
        Place.FirstWord => line.StartsWithWord(phrase),
        _ => line.Has(phrase),
    };

    private static Place PlaceOf(string written, string name) => written switch
    {
        "is" => Place.Whole,
        "starts" => Place.Start,
        "starts*" => Place.StartInAnyCase,
        "word" => Place.FirstWord,
        "has" => Place.Anywhere,
        _ => throw new InvalidOperationException($"“{written}” in {name} is not one of is, starts, starts*, word, has."),
    };
}
