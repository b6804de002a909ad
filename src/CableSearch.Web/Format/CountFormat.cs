using System.Globalization;

namespace CableSearch.Web.Format;

/// <summary>Numbers as text.</summary>
public static class CountFormat
{
    /// <summary>A number with commas: <c>251,287</c>.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun in singular or plural: <c>1 cable</c>, <c>251,287 cables</c>.</summary>
    public static string Of(long count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";
}
