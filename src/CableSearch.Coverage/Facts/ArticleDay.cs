using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Facts;

/// <summary>The result of parsing a date of publication: the day, or the problem with it.</summary>
/// <param name="Day">The day; null if the text gives no date, or if the date can mean several days.</param>
/// <param name="Problem">Why the text gave no day; null if it gave one, or if there was no date to parse.</param>
internal sealed record ArticleDay(DateOnly? Day, ArticleProblem? Problem)
{
    public static ArticleDay None { get; } = new(null, null);
}
