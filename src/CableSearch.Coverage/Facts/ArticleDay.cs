using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Facts;

/// <summary>The result of parsing a date of publication: the day, or the problem with the date.</summary>
/// <param name="Day">The day; null if there is no date, or if the date can mean several days.</param>
/// <param name="Problem">Why no day could be found in the date; null if a day was found, or if there was no date to parse.</param>
internal sealed record ArticleDay(DateOnly? Day, ArticleProblem? Problem)
{
    public static ArticleDay None { get; } = new(null, null);
}
