using System.Globalization;

namespace CableSearch.Web.Format;

/// <summary>Numbers as text.</summary>
public static class CountFormat
{
    /// <summary>A number with commas: <c>251,287</c>.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>
    /// A number in at most four characters, for narrow places such as a column of a chart: <c>999</c>, <c>5.7k</c>, <c>57k</c>,
    /// <c>3.3m</c>. The number is rounded down. Rounding up would turn 999,999 into <c>1000k</c>, which has five characters.
    /// </summary>
    public static string Compact(long count) => count switch
    {
        < 1_000 => Of(count),
        < 1_000_000 => Scaled(count, 1_000) + "k",
        _ => Scaled(count, 1_000_000) + "m",
    };

    /// <summary>A number with its noun in singular or plural: <c>1 cable</c>, <c>251,287 cables</c>.</summary>
    public static string Of(long count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";

    // The count in thousands or millions (the unit), with at most one decimal. A result of ten or more has no decimal.
    private static string Scaled(long count, long unit) => count >= 10 * unit
        ? (count / unit).ToString(CultureInfo.InvariantCulture)
        : (10 * count / unit / 10m).ToString("0.#", CultureInfo.InvariantCulture);
}
