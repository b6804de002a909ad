using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Cables;

/// <summary>The id of a cable: year, station and serial.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Station">In capitals, without blanks, such as <c>PORTAUPRINCE</c>.</param>
/// <param name="Serial">From 1.</param>
public readonly partial record struct CableId(int Year, string Station, int Serial)
{
    // An old address of the archive is the longest form.
    private const int MaxLength = 120;

    /// <summary>Our form: <c>09LIMA1667</c>.</summary>
    public override string ToString() => $"{Year % 100:00}{Station}{Serial}";

    /// <summary>Reads an id in any written form; an id without a year needs <paramref name="year"/>.</summary>
    /// <param name="written">Such as <c>09 Lima 001667</c> or <c>LIMA 1667</c>; a whole address of the old archive too.</param>
    /// <param name="id">The id, with the station as we write it.</param>
    /// <param name="year">Year to assume where the form has none.</param>
    public static bool TryParse([NotNullWhen(true)] string? written, out CableId id, int? year = null)
    {
        id = default;
        if (written is null || written.Length > MaxLength) return false;
        Match form = Form.Match(written);
        if (!form.Success || StationOf(form.Groups["station"].ValueSpan) is not { } station) return false;
        int? ofId = form.Groups["year"].Success ? FourDigits(form.Groups["year"].ValueSpan) : year;
        int serial = int.Parse(form.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture);
        if (ofId is null || serial == 0) return false;
        id = new(ofId.Value, station, serial);
        return true;
    }

    // The archive goes from 1966 to 2010: two digits tell the century.
    private static int FourDigits(ReadOnlySpan<char> digits)
    {
        int year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 4 ? year : year >= 50 ? 1900 + year : 2000 + year;
    }

    private static string? StationOf(ReadOnlySpan<char> written)
    {
        Span<char> letters = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in written)
            if (char.IsAsciiLetter(c)) letters[length++] = char.ToUpperInvariant(c);
        ReadOnlySpan<char> station = letters[..length];
        foreach (string prefix in (ReadOnlySpan<string>)["AMEMBASSY", "EMBASSY", "AMCONSUL", "SEC"])
            if (station.StartsWith(prefix) && (prefix != "SEC" || station is "SECSTATE")) station = station[prefix.Length..];
        return station.Length >= 2 ? station.ToString() : null;
    }

    // A part of a long cable can leave its "SECTION 01 OF 02" within the id, misprinted too.
    [GeneratedRegex(@"^\s*(?:[^\s]*/)?(?<year>\d{4}|\d{2})?\s*(?:S?ECTION\d\d[A-Z]F\d\d)?(?<station>[A-Za-z](?:[A-Za-z]|[ .'-](?=[A-Za-z])){0,40})[ -]*0*(?<serial>\d{1,6})(?:_[a-z])?(?:\.html?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
