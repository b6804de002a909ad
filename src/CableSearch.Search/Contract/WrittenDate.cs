using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Search.Contract;

/// <summary>
/// Understands dates as people write them: <c>11/2009</c>, <c>nov. 2009</c>, <c>25 de noviembre de 2009</c>, <c>November 25, 2009</c>,
/// <c>25.11.2009</c>.
/// </summary>
internal static partial class WrittenDate
{
    // Longest text that is a date, in UTF-16 units.
    private const int MaxLength = 40;

    [GeneratedRegex(@"^[\p{L}\p{M}0-9 ./,-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }

    // Words between the parts of a date, and the endings of "1st" and "1er".
    private static readonly string[] Between = ["de", "del", "den", "of", "the", "st", "nd", "rd", "th", "er"];

    /// <summary>
    /// The month as <c>2009-11</c>, or the day as <c>2009-11-25</c>. Null if the text is not the date of a month or day. Also null if day
    /// and month can't be told apart, as in <c>5/11/2009</c>: that is 5 November in Lima and 11 May in Washington. The result may be a day
    /// that does not exist: <c>31 feb 2009</c> gives <c>2009-02-31</c>.
    /// </summary>
    public static string? Iso(string text)
    {
        if (text.Length > MaxLength || !Form.IsMatch(text)) return null;
        string[] parts = [.. Part.Matches(text).Select(m => m.Value).Where(p => !Between.Contains(p, StringComparer.OrdinalIgnoreCase))];
        return parts switch
        {
            [var month, var year] when IsYear(year) => Of(year, MonthOf(month)),
            [var year, var month] when IsYear(year) => Of(year, MonthOf(month)),
            [var year, var month, var day] when IsYear(year) => Of(year, MonthOf(month), Number(day)),
            [var first, var second, var year] when IsYear(year) => Of(year, first, second, text.Contains('.', StringComparison.Ordinal)),
            _ => null,
        };
    }

    private static string? Of(string year, string first, string second, bool hasDots) => (Number(first), Number(second)) switch
    {
        (null, { } day) => Of(year, MonthOf(first), day),
        ({ } day, null) => Of(year, MonthOf(second), day),
        ({ } day, { } month) when day > 12 || day == month || hasDots => Of(year, month, day),
        ({ } month, { } day) when day > 12 => Of(year, month, day),
        _ => null,
    };

    private static string? Of(string year, int? month) => month is >= 1 and <= 12 ? $"{year}-{month:00}" : null;

    private static string? Of(string year, int? month, int? day) =>
        day is >= 1 and <= 31 && Of(year, month) is { } whole ? $"{whole}-{day:00}" : null;

    private static bool IsYear(string part) => part.Length == 4 && Number(part) is not null;

    private static int? MonthOf(string part) => Number(part) ?? MonthNames.Begun(part);

    private static int? Number(string part) =>
        part.Length <= 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
