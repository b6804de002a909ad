using System.Globalization;

namespace CableSearch.Web.Format;

/// <summary>Numbers as text.</summary>
public static class CountFormat
{
    /// <summary>A number with commas: <c>251,287</c>.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>
    /// A number in at most four characters, for places as narrow as a column of a chart: <c>999</c>, <c>5.7k</c>, <c>57k</c>, <c>3.3m</c>.
    /// The number is rounded to the nearest; 999,999 is <c>1m</c>.
    /// </summary>
    public static string Compact(long count) => count switch
    {
        < 1_000 => Of(count),
        < 999_500 => Scaled(count, 1_000) + "k",
        _ => Scaled(count, 1_000_000) + "m",
    };

    /// <summary>A number with its noun in singular or plural: <c>1 cable</c>, <c>251,287 cables</c>.</summary>
    public static string Of(long count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";

    // The count in thousands or millions (the unit), with at most one decimal. A result of ten or more has no decimal.
    private static string Scaled(long count, long unit)
    {
        decimal scaled = (decimal)count / unit;
        return scaled.ToString(scaled < 9.95m ? "0.#" : "0", CultureInfo.InvariantCulture);
    }
}
