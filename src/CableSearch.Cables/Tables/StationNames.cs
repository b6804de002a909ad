using System.Collections.Frozen;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Tables;

/// <summary>
/// Finds the station that the author of a cable meant. The table has the stations that occur in ids of cables, and other ways to write
/// them: abbreviations, cut names and misspelt names. Two stations that occur in ids are never treated as one station, even if both are
/// names of the same city: KIEV and KYIV numbered their cables separately.
/// </summary>
internal static class StationNames
{
    /// <summary>Longest name of a station, in letters.</summary>
    public const int MaxLength = 40;

    // Shortest name, in letters, whose typing errors are corrected. With one letter changed, a shorter name is often the name of another
    // place.
    private const int MinMisspelt = 6;

    private static readonly string[] Prefixes = WordList.Of("station-prefixes.tsv");

    private static readonly FrozenDictionary<string, string> Names = Load();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the station that a name in capitals means. The name may have a prefix such as AMEMBASSY.</summary>
    public static bool TryFind(ReadOnlySpan<char> capitals, out string station)
    {
        if (ByLetters.TryGetValue(capitals, out station!)) return true;
        ReadOnlySpan<char> bare = WithoutPrefix(capitals);
        return bare.Length < capitals.Length && ByLetters.TryGetValue(bare, out station!);
    }

    /// <summary>
    /// The station that a name in capitals means, even if the name is misspelt. If our table has no such station, the result is the name
    /// itself, without a prefix such as AMEMBASSY.
    /// </summary>
    public static string Find(ReadOnlySpan<char> capitals) =>
        TryFind(capitals, out string station) || TryFindMisspelt(capitals, out station) ? station : WithoutPrefix(capitals).ToString();

    /// <summary>
    /// Finds the station that a name with a single typing error means. A name that is in our table is not taken for an error. If several
    /// stations differ from the name by one error, none is found, because nobody can tell which one is meant.
    /// </summary>
    public static bool TryFindMisspelt(ReadOnlySpan<char> capitals, out string station)
    {
        station = "";
        ReadOnlySpan<char> bare = WithoutPrefix(capitals);
        if (bare.Length < MinMisspelt || ByLetters.ContainsKey(bare)) return false;
        foreach ((string written, string meant) in Names)
        {
            if (Math.Abs(written.Length - bare.Length) > 1 || !ReferenceEquals(written, meant) || !Spelling.IsOneEdit(bare, written))
                continue;
            if (station.Length > 0) return false;
            station = meant;
        }
        return station.Length > 0;
    }

    /// <summary>
    /// Whether the name is misspelt: our table does not have it, but after a single typing error is corrected, it is the name of a station.
    /// </summary>
    public static bool IsMisspelt(string written)
    {
        Span<char> capitals = stackalloc char[MaxLength];
        // Skips an O at the beginning that is typed for a zero: "O9 LIMA 12".
        int length = Capitals(written is ['O' or 'o', >= '0' and <= '9', ..] ? written.AsSpan(1) : written, capitals);
        return length > 0 && !TryFind(capitals[..length], out _) && TryFindMisspelt(capitals[..length], out _);
    }

    /// <summary>
    /// The position at which the station begins in a page break, such as <c>LIMA 00001667 002 OF 003</c>. The station ends before
    /// <paramref name="serial"/>. It may begin some words after <paramref name="start"/>, because these words may belong to the text before
    /// the page break.
    /// </summary>
    public static int StartOfStation(string text, int start, int serial)
    {
        Span<char> capitals = stackalloc char[MaxLength];
        for (int at = start; at < serial;)
        {
            int length = Capitals(text.AsSpan(at, serial - at), capitals);
            // The station begins here if these letters are its whole name, or the beginning of a long name: page breaks cut a name to ten
            // characters.
            if (length >= 3 && (TryFind(capitals[..length], out _) || IsBeginning(capitals[..length]))) return at;
            int next = text.IndexOf(' ', at, serial - at);
            if (next < 0) break;
            while (next < serial && text[next] == ' ') next++;
            at = next;
        }
        int last = serial - 1;
        while (last > start && text[last] == ' ') last--;
        while (last > start && text[last - 1] != ' ') last--;
        return last;
    }

    /// <summary>
    /// Copies the letters of a written name, as capitals without accents, into a span. Returns the number of letters; 0 if they do not fit
    /// into the span.
    /// </summary>
    public static int Capitals(ReadOnlySpan<char> written, Span<char> into)
    {
        int length = 0;
        foreach (char c in written)
        {
            char plain = Plain(c);
            if (plain == '\0') continue;
            if (length == into.Length) return 0;
            into[length++] = plain;
        }
        return length;
    }

    private static char Plain(char c) => c switch
    {
        >= 'A' and <= 'Z' => c,
        >= 'a' and <= 'z' => (char)(c - 32),
        'á' or 'à' or 'ã' or 'â' or 'ä' or 'å' or 'Á' or 'À' or 'Ã' or 'Â' or 'Ä' or 'Å' => 'A',
        'é' or 'è' or 'ê' or 'ë' or 'É' or 'È' or 'Ê' or 'Ë' => 'E',
        'í' or 'ì' or 'î' or 'ï' or 'Í' or 'Ì' or 'Î' or 'Ï' => 'I',
        'ó' or 'ò' or 'õ' or 'ô' or 'ö' or 'ø' or 'Ó' or 'Ò' or 'Õ' or 'Ô' or 'Ö' or 'Ø' => 'O',
        'ú' or 'ù' or 'û' or 'ü' or 'Ú' or 'Ù' or 'Û' or 'Ü' => 'U',
        'ñ' or 'Ñ' => 'N',
        'ç' or 'Ç' => 'C',
        _ => '\0',
    };

    private static bool IsBeginning(ReadOnlySpan<char> capitals)
    {
        if (capitals.Length < 8) return false;
        foreach (string name in Names.Keys)
            if (name.AsSpan().StartsWith(capitals, StringComparison.Ordinal)) return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> capitals)
    {
        foreach (string prefix in Prefixes)
            if (capitals.Length >= prefix.Length + 3 && capitals.StartsWith(prefix, StringComparison.Ordinal))
                return capitals[prefix.Length..];
        return capitals;
    }

    private static FrozenDictionary<string, string> Load()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string[] row in TableFile.Rows("stations.tsv", columns: 2)) names[row[0]] = row[1].Length == 0 ? row[0] : row[1];
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
