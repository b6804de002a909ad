using System.Collections.Frozen;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Marks;

/// <summary>A cable named in running text: 05 LIMA 4132, LIMA 1667 (2009), 09LIMA1667.</summary>
internal readonly record struct CableMention(int Start, int End, int? Year, string Station, int Serial)
{
    private const int MaxWords = 5;

    // A larger number is not taken for the serial of a cable. Even the State Department sent fewer than 400,000 cables a year.
    private const int MaxSerial = 999_999;

    private static readonly FrozenSet<string> NoStations = WordList.SetOf("not-stations.tsv", StringComparer.Ordinal);

    public static bool StartsWith(ReadOnlySpan<char> text) => TryParse(text, 0, out _);

    /// <summary>Parses the mention of a cable that begins exactly at position <paramref name="at"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, int at, out CableMention mention)
    {
        mention = default;
        int start = at;
        if (at >= text.Length) return false;
        int? year = ParseYear(text, ref at);
        while (at < text.Length && text[at] is ' ' or '-') at++;
        int name = at, words = 0;
        while (at < text.Length && at - name < StationNames.MaxLength)
        {
            if (char.IsLetter(text[at]))
            {
                words += at == name || !char.IsLetter(text[at - 1]) ? 1 : 0;
                at++;
            }
            // Some authors typed a zero in place of an O: SANTIAG0 465. Such a zero is taken for a part of the name.
            else if (text[at] == '0'
                && at > name + 3
                && char.IsLetter(text[at - 1])
                && at + 1 < text.Length
                && (char.IsLetter(text[at + 1]) || text[at + 1] == ' '))
                at++;
            else if (text[at] is ' ' or '-' or '_' or '\'' or '\u2019' or '#' || (text[at] == '.' && at > name)) at++;
            else break;
        }
        if (at == name || words > MaxWords) return false;
        int station = at;
        int digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at - digits is 0 or > 8 || !int.TryParse(text[digits..at], out int serial) || serial > MaxSerial) return false;
        if (at < text.Length
            && (char.IsAsciiLetter(text[at])
                || (text[at] is '/' or '.' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && !IsYearMark(text, at))))
            return false;
        if (!TryStation(text[name..station], words, at - digits, year.HasValue, out string known)) return false;
        if (year is null && at - digits == 2 && IsYearBetween(text, at, out int real, out int end))
        {
            year = WrittenId.Full(serial);
            serial = real;
            at = end;
        }
        // In "ANNUAL REVIEW 2008" the number is a year, not the serial of a cable. So if no year comes before it, a number that looks like
        // a year counts as a serial only after a station of our table.
        if (serial == 0 || (year is null && at - digits == 4 && serial is > 1965 and < 2050 && !StationNames.TryFind(known, out _)))
            return false;
        year ??= YearBehind(text, ref at);
        mention = new(start, at, year, known, serial);
        return true;
    }

    /// <summary>Whether a slash and a two-digit year are at the position: "/08" in "PANAMA 00933/08".</summary>
    private static bool IsYearMark(ReadOnlySpan<char> text, int at) =>
        text[at] == '/'
            && at + 2 < text.Length
            && char.IsAsciiDigit(text[at + 1])
            && char.IsAsciiDigit(text[at + 2])
            && (at + 3 == text.Length || !(text[at + 3].IsWord || text[at + 3] == '/'));

    private static int? ParseYear(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        if (text[at] is '\'' or '\u2019') start++;
        int end = start;
        // Some authors typed an O in place of a zero: in "O9 LIMA 12" the year is 2009.
        if (text[at..] is ['O' or 'o', >= '1' and <= '9', ' ', ..])
        {
            at += 2;
            return 2000 + text[at - 1] - '0';
        }
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - start is not (2 or 4)) return null;
        int year = int.Parse(text[start..end]);
        if (end - start == 4 && year is < 1950 or > 2049) return null;
        at = end;
        return WrittenId.Full(year);
    }

    private static bool TryStation(ReadOnlySpan<char> written, int words, int digits, bool hasYear, out string station)
    {
        Span<char> capitals = stackalloc char[StationNames.MaxLength];
        int length = StationNames.Capitals(written, capitals);
        station = "";
        if (length < 2) return false;
        // "B. STATE 12": the letter is the label of a reference and not a part of the station.
        if (written.Length > 2 && !char.IsLetter(written[1]) && written[1] != '\'') return false;
        ReadOnlySpan<char> name = capitals[..length];
        if (written.IndexOf('0') is var nought and >= 0)
        {
            // The zero in the name is probably a mistyped O. So the name is looked up again with an O in its place.
            string spelt = written.ToString().Replace('0', 'O');
            return nought > 2 && TryStation(spelt, words, digits, hasYear, out station);
        }
        if (name.Length > 4 && name.EndsWith("NO", StringComparison.Ordinal) && StationNames.TryFind(name[..^2], out station)) return true;
        if (StationNames.TryFind(name, out station)) return length > 3 || hasYear || written.IsCapitals;
        // The name is not in our table of stations. It still counts as a station if it is one or two words in capitals, and the number
        // after it looks like a serial.
        if (words > 2
            || length < 4
            || name.StartsWith("RUEH", StringComparison.Ordinal)
            || written.TrimEnd(' ') is [.., '-']
            || !written.IsCapitals
            || (!hasYear && digits < 2))
            return false;
        station = name.ToString();
        int last = written.TrimEnd().LastIndexOf(' ');
        bool isStation = !NoStations.Contains(station)
            && !station.StartsWith("XXXX", StringComparison.Ordinal)
            && (last < 0
                || (!NoStations.Contains(written[(last + 1)..].Trim(" .-#").ToString())
                    && !NoStations.Contains(written[..last].Trim(" .-#").ToString())));
        if (isStation && StationNames.TryFindMisspelt(name, out string meant)) station = meant;
        return isStation;
    }

    private static bool IsYearBetween(ReadOnlySpan<char> text, int at, out int serial, out int end)
    {
        serial = 0;
        end = at;
        if (at >= text.Length || text[at] is not (' ' or '-')) return false;
        int digits = at + 1;
        end = digits;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - digits is >= 3 and <= 6 && int.TryParse(text[digits..end], out serial) && (end == text.Length || !text[end].IsWord)
            && int.Parse(text[(at - 2)..at]) is < 11 or > 65;
    }

    /// <summary>Parses a year after a serial: (2009), (09), of 2009, /09. Null if there is none.</summary>
    private static int? YearBehind(ReadOnlySpan<char> text, ref int at)
    {
        int end = at;
        if (at < text.Length && IsYearMark(text, at))
        {
            at += 3;
            return WrittenId.Full(int.Parse(text.Slice(at - 2, 2)));
        }
        while (end < text.Length && text[end] == ' ') end++;
        bool isOpen = end < text.Length && text[end] is '(' or '[';
        if (isOpen) end++;
        else if (text[end..].StartsWith("of ", StringComparison.OrdinalIgnoreCase)) end += 3;
        else return null;
        if (end < text.Length && text[end] is '\'' or '\u2019') end++;
        int digits = end;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - digits is not (2 or 4) || (!isOpen && end - digits == 2)) return null;
        int year = int.Parse(text[digits..end]);
        if (end - digits == 4 && year is < 1950 or > 2049) return null;
        if (isOpen)
        {
            if (end >= text.Length || text[end] is not (')' or ']')) return null;
            end++;
        }
        at = end;
        return WrittenId.Full(year);
    }
}
