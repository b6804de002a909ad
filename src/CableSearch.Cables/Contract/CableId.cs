using System.Diagnostics.CodeAnalysis;

namespace CableSearch.Cables.Contract;

/// <summary>The id of a cable: year, station and serial.</summary>
/// <param name="Year">Year of the id, in four digits.</param>
/// <param name="Station">Name of the sending station, in capitals and without spaces, such as <c>PORTAUPRINCE</c>.</param>
/// <param name="Serial">Serial number of the cable within its year and station, from 1.</param>
public readonly record struct CableId(int Year, string Station, int Serial)
{
    /// <summary>The id in canonical form: two-digit year, station, serial without leading zeros, such as <c>09LIMA1667</c>.</summary>
    public override string ToString() => $"{Year % 100:00}{Station}{Serial}";

    /// <summary>Parses an id in any written form. An id without a year is accepted only if <paramref name="year"/> is given.</summary>
    /// <param name="written">
    /// An id such as <c>09 Lima 001667</c> or <c>LIMA 1667</c>, or the web address of a page, such as
    /// <c>http://example.org/cable/2009/11/09LIMA1667.html</c>.
    /// </param>
    /// <param name="id">The parsed id, with the station in the spelling of our table, such as <c>LIMA</c>.</param>
    /// <param name="year">Year to assume if <paramref name="written"/> has none.</param>
    public static bool TryParse([NotNullWhen(true)] string? written, out CableId id, int? year = null) =>
        WrittenId.TryParse(written, year, out id);
}
