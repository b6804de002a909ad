using System.Globalization;

namespace CableSearch.Coverage.Reading;

/// <summary>Days of publication.</summary>
internal static class ArticleDate
{
    /// <summary>The day of an ISO 8601 date or instant, in the instant's own offset; null where it is none.</summary>
    public static DateOnly? Read(string? written)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        return DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? DateOnly.FromDateTime(instant.DateTime) : null;
    }
}
