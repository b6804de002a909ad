using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Marks;

/// <summary>Parses the date of declassification: 11/25/2019, 25 NOV 19, November 25, 2019, 2019-11-25, 20191125, 11-25-19.</summary>
internal static class DeclassifyDate
{
    private const int MaxParts = 24;

    /// <summary>Whether the text says that there is no date: N/A, or an exemption code such as OADR, X1 or 1.6X1.</summary>
    public static bool IsNone(ReadOnlySpan<char> text) =>
        text.Has("N/A") || text.Has("NA ") || text.Has("OADR") || text.Has("X1") || text.Has("X-1") || text.Has("25X") || text.Has("GDS")
        || text.Has("none") || text.Has("MR") || text.Trim(" :.,NA/").IsEmpty;

    /// <summary>The first date in the text; null if there is none.</summary>
    /// <param name="text">The text after DECL.</param>
    /// <param name="sent">
    /// Year of the cable, if it is known. A date before this year is not a date of declassification and is skipped.
    /// </param>
    public static DateOnly? Parse(ReadOnlySpan<char> text, int? sent)
    {
        Span<(int Value, int Digits, bool IsMonth)> parts = stackalloc (int, int, bool)[MaxParts];
        int count = 0;
        for (int at = 0; at < text.Length && count < MaxParts;)
        {
            int start = at;
            // "1.4 (B) AND (D)" gives reasons for the classification and no date. Only text after these reasons is parsed for the date.
            if (text[at..] is ['1', '.', '4' or '5' or '6', ' ' or '(', ..])
            {
                at += 3;
                count = 0;
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                // The letter O is accepted in place of a zero, because typists confused them: 11/25/2O19.
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is 'O' or 'o')) at++;
                if (at - start <= 8) parts[count++] = (Number(text[start..at]), at - start, false);
            }
            else if (char.IsAsciiLetter(text[at]))
            {
                while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
                if (Month(text[start..at]) is int month) parts[count++] = (month, 0, true);
            }
            else at++;
        }
        for (int i = 0; i < count; i++)
            if (ParseAt(parts[i..count], sent) is DateOnly date) return date;
        return null;
    }

    /// <summary>
    /// The number of years in "DECL: TWENTY YEARS" and "DECL: 10 YEARS". Null if the years count from an event ("TEN YEARS AFTER
    /// UNIFICATION").
    /// </summary>
    public static int? ParseYears(ReadOnlySpan<char> text)
    {
        int years = text.IndexOf("YEARS", StringComparison.OrdinalIgnoreCase);
        if (years < 0 || text[years..].Has("after") || text[years..].Has("from") || text[years..].Has("upon")) return null;
        ReadOnlySpan<char> word = text[..years].TrimEnd(" -()");
        word = word[(word.LastIndexOfAny(" :;") + 1)..];
        if (word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number is > 0 and <= 50 ? number : null;
        foreach ((string name, int value) in (ReadOnlySpan<(string, int)>)[("FIVE", 5), ("TEN", 10), ("FIFTEEN", 15), ("TWENTY", 20),
            ("TWENTY-FIVE", 25), ("THIRTY", 30)])
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    private static DateOnly? ParseAt(ReadOnlySpan<(int Value, int Digits, bool IsMonth)> parts, int? sent)
    {
        if (parts[0].Digits == 8)
            return Date(parts[0].Value / 10000, parts[0].Value / 100 % 100, parts[0].Value % 100, sent)
                ?? Date(parts[0].Value % 10000, parts[0].Value / 1000000, parts[0].Value / 10000 % 100, sent);
        if (parts.Length < 3) return null;
        (int a, int b, int c) = (parts[0].Value, parts[1].Value, parts[2].Value);
        if (parts[0].IsMonth) return Date(Year(parts[2]), a, b, sent);
        if (parts[1].IsMonth) return parts[0].Digits == 4 ? Date(a, b, c, sent) : Date(Year(parts[2]), b, a, sent);
        if (parts[2].IsMonth) return null;
        if (parts[0].Digits == 4) return Date(a, b, c, sent);
        if (parts[0].Digits > 2 || parts[1].Digits > 2 || parts[2].Digits is not (2 or 4)) return null;
        // The month comes first, as in American dates; if that gives no date, the day comes first.
        return Date(Year(parts[2]), a, b, sent) ?? Date(Year(parts[2]), b, a, sent);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits) value = value * 10 + (char.IsAsciiDigit(c) ? c - '0' : 0);
        return value;
    }

    private static int Year((int Value, int Digits, bool IsMonth) part) => part.Digits switch
    {
        4 => part.Value,
        2 => WrittenId.Full(part.Value),
        _ => 0,
    };

    private static DateOnly? Date(int year, int month, int day, int? sent) =>
        year is >= 1966 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && !(sent > year)
            ? new DateOnly(year, month, day) : null;

    internal static int? Month(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return null;
        int month = word[..3] switch
        {
            _ when word.StartsWith("jan", StringComparison.OrdinalIgnoreCase) => 1,
            _ when word.StartsWith("feb", StringComparison.OrdinalIgnoreCase) => 2,
            _ when word.StartsWith("mar", StringComparison.OrdinalIgnoreCase) => 3,
            _ when word.StartsWith("apr", StringComparison.OrdinalIgnoreCase) => 4,
            _ when word.StartsWith("may", StringComparison.OrdinalIgnoreCase) => 5,
            _ when word.StartsWith("jun", StringComparison.OrdinalIgnoreCase) => 6,
            _ when word.StartsWith("jul", StringComparison.OrdinalIgnoreCase) => 7,
            _ when word.StartsWith("aug", StringComparison.OrdinalIgnoreCase) => 8,
            _ when word.StartsWith("sep", StringComparison.OrdinalIgnoreCase) => 9,
            _ when word.StartsWith("oct", StringComparison.OrdinalIgnoreCase) => 10,
            _ when word.StartsWith("nov", StringComparison.OrdinalIgnoreCase) => 11,
            _ when word.StartsWith("dec", StringComparison.OrdinalIgnoreCase)
                && !word.StartsWith("decl", StringComparison.OrdinalIgnoreCase) => 12,
            _ => 0,
        };
        return month == 0 ? null : month;
    }
}
