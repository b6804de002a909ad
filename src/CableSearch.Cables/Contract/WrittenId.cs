using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Contract;

/// <summary>Parses a text that is nothing but one id, in any of the forms in which people write ids.</summary>
internal static class WrittenId
{
    // Longest text, in characters, that is parsed as an id. The longest known form, an address of the old archive, is less than half as
    // long.
    private const int MaxLength = 200;

    public static bool TryParse(ReadOnlySpan<char> written, int? year, out CableId id)
    {
        id = default;
        ReadOnlySpan<char> text = written.Trimmed;
        if (text.Length is 0 or > MaxLength) return false;
        text = WithoutEnds(WithoutAddress(text));
        int at = 0;
        int? own = LeadingYear(text, ref at);
        SkipSection(text, ref at);
        if (ParseStation(text, ref at) is not { } station) return false;
        own ??= YearBetween(text, ref at);
        if (ParseSerial(text, ref at) is not int serial || !TryParseEnd(text[at..], ref own)) return false;
        if ((own ?? year) is not int full) return false;
        id = new CableId(full, station, serial);
        return true;
    }

    /// <summary>
    /// Parses the station, which begins at <paramref name="at"/> and ends before the next digit. Null if this text can't be a station.
    /// </summary>
    private static string? ParseStation(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && !char.IsAsciiDigit(text[at])) at++;
        ReadOnlySpan<char> written = text[start..at];
        Span<char> capitals = stackalloc char[StationNames.MaxLength];
        int length = StationNames.Capitals(written, capitals);
        if (length < 2 || !AreSeparators(written)) return null;
        return StationNames.Find(WithoutNumberSign(capitals[..length]));
    }

    /// <summary>
    /// The station without the word "NO" (number) at its end, as in "LIMA NO 1667". "NO" is removed only if our table has the station
    /// without "NO" and does not have it with "NO".
    /// </summary>
    private static ReadOnlySpan<char> WithoutNumberSign(ReadOnlySpan<char> capitals)
    {
        bool isSign = capitals.EndsWith("NO", StringComparison.Ordinal)
            && !StationNames.TryFind(capitals, out _) && StationNames.TryFind(capitals[..^2], out _);
        return isSign ? capitals[..^2] : capitals;
    }

    private static int? ParseSerial(ReadOnlySpan<char> text, ref int at)
    {
        int digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - digits is > 0 and <= 9 && int.TryParse(text[digits..at], out int serial) && serial > 0 ? serial : null;
    }

    /// <summary>
    /// The four-digit year for a two-digit one: 50 to 99 give 1950 to 1999, lower numbers 2000 to 2049. A year of four digits stays as it
    /// is. The released cables are from 1966 to 2010.
    /// </summary>
    public static int Full(int year) => year >= 100 ? year : year >= 50 ? 1900 + year : 2000 + year;

    private static ReadOnlySpan<char> WithoutAddress(ReadOnlySpan<char> text)
    {
        int slash = text.LastIndexOf('/');
        bool isAddress = slash >= 0 && (text.Contains("://", StringComparison.Ordinal) || text.Has("cable/") || text[0] == '/');
        if (isAddress)
        {
            int end = text.IndexOfAny('#', '?');
            if (end >= 0) text = text[..end];
            text = text.TrimEnd('/');
            slash = text.LastIndexOf('/');
            if (slash >= 0) text = text[(slash + 1)..];
        }
        if (text.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) text = text[..^5];
        else if (text.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            text = text[..^4];
        return text;
    }

    private static ReadOnlySpan<char> WithoutEnds(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n\"'()[]<>.,;:#");
        foreach (string opening in (ReadOnlySpan<string>)["REFTEL", "REF", "CABLE", "SEE"])
            if (text.StartsWithWord(opening)) text = text[opening.Length..].TrimStart(" :.#");
        // Some mirror sites have several texts of one cable and add a letter to its id: 09LIMA1667_a. The letter is left out.
        int mark = text.LastIndexOf('_');
        return mark > 0 && mark >= text.Length - 3 && char.IsAsciiDigit(text[mark - 1]) ? text[..mark] : text;
    }

    private static int? LeadingYear(ReadOnlySpan<char> text, ref int at)
    {
        int start = text.Length > 0 && text[0] is '\'' or '\u2019' ? 1 : 0;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - start is not (2 or 4)) return null;
        int year = int.Parse(text[start..end]);
        if (end - start == 4 && year is < 1900 or > 2100) return null;
        at = end;
        return Full(year);
    }

    /// <summary>
    /// Skips the words "SECTION 01 OF 02" before the station. A faulty conversion put them into some ids and lost the S:
    /// 08ECTION01OF02MANAMA492.
    /// </summary>
    private static void SkipSection(ReadOnlySpan<char> text, ref int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        int section = rest.IndexOf("CTION", StringComparison.OrdinalIgnoreCase);
        if (section is < 0 or > 2 + 34) return;
        int end = section + 5;
        if (!SkipNumber(rest, ref end)) return;
        if (end + 2 > rest.Length || !char.IsAsciiLetter(rest[end]) || char.ToUpperInvariant(rest[end + 1]) != 'F') return;
        end += 2;
        if (!SkipNumber(rest, ref end)) return;
        at += end;
    }

    private static bool SkipNumber(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        int digits = at;
        while (at < text.Length && at < digits + 3 && char.IsAsciiDigit(text[at])) at++;
        int count = at - digits;
        while (at < text.Length && text[at] == ' ') at++;
        return count is 2 or 3;
    }

    private static bool AreSeparators(ReadOnlySpan<char> station)
    {
        foreach (char c in station)
            if (!char.IsLetter(c) && !c.IsBlank && c is not ('-' or '.' or '\'' or '\u2019' or ',' or '#' or '_' or '/' or ':' or '\u2013'))
                return false;
        return true;
    }

    /// <summary>Parses a year between station and serial, as in LIMA 09-1667 and LIMA 09 1667; null if there is none.</summary>
    private static int? YearBetween(ReadOnlySpan<char> text, ref int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - at is not (2 or 4) || end + 1 >= text.Length || text[end] is not (' ' or '-' or '/') || !char.IsAsciiDigit(text[end + 1]))
            return null;
        int year = int.Parse(text[at..end]);
        if (end - at == 4 && year is < 1950 or > 2049) return null;
        at = end + 1;
        return Full(year);
    }

    /// <summary>Parses what may follow a serial: nothing, a year, or a remark such as NOTAL (not sent to all addressees).</summary>
    private static bool TryParseEnd(ReadOnlySpan<char> rest, ref int? year)
    {
        rest = rest.Trim(" \t,()[]/'\u2019.;:-");
        if (rest.IsEmpty) return true;
        if (rest.StartsWithWord("NOTAL")) return TryParseEnd(rest[5..], ref year);
        if (rest.StartsWithWord("OF")) rest = rest[2..].Trim(" '\u2019");
        if (rest.Length is not (2 or 4) || year is not null) return false;
        foreach (char c in rest)
            if (!char.IsAsciiDigit(c)) return false;
        year = Full(int.Parse(rest));
        return true;
    }
}
