namespace CableSearch.Search.Contract;

/// <summary>
/// The names of months in the languages of this site's readers: English, Spanish, Portuguese, French, German, Swedish, Italian and Dutch.
/// </summary>
internal static class MonthNames
{
    // Shortest beginning of a name that is understood, in letters, such as "nov".
    private const int MinLength = 3;

    // The names of each month, from January on, in lower case and without accents.
    private static readonly string[][] Names =
    [
        ["january", "enero", "janeiro", "janvier", "januar", "januari", "gennaio"],
        ["february", "febrero", "fevereiro", "fevrier", "februar", "februari", "febbraio"],
        ["march", "marzo", "marco", "mars", "marz", "maerz", "maart", "mrt"],
        ["april", "abril", "avril", "aprile"],
        ["may", "mayo", "maio", "mai", "maj", "maggio", "mei"],
        ["june", "junio", "junho", "juin", "juni", "giugno"],
        ["july", "julio", "julho", "juillet", "juli", "luglio"],
        ["august", "agosto", "aout", "augusti", "augustus"],
        ["september", "septiembre", "setiembre", "setembro", "septembre", "settembre"],
        ["october", "octubre", "outubro", "octobre", "oktober", "ottobre"],
        ["november", "noviembre", "novembro", "novembre"],
        ["december", "diciembre", "dezembro", "decembre", "dezember", "dicembre"],
    ];

    /// <summary>
    /// Number of the month, from 1, whose name is this word or begins with it; null if there is none. Also null if the word begins names of
    /// two months, as the French "jui" does.
    /// </summary>
    public static int? Number(string word)
    {
        string plain = string.Concat(word.ToLowerInvariant().Select(WithoutAccent));
        if (plain.Length < MinLength) return null;
        int[] found = [.. Enumerable.Range(0, Names.Length).Where(m => Names[m].Any(n => n.StartsWith(plain, StringComparison.Ordinal)))];
        return found is [int only] ? only + 1 : null;
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'é' or 'è' or 'ê' => 'e',
        'û' or 'ù' => 'u',
        'ä' => 'a',
        'ç' => 'c',
        _ => letter,
    };
}
