using CableSearch.Archive.Contract;

namespace CableSearch.Coverage.Facts;

/// <summary>A day as it was written, or why none was read.</summary>
/// <param name="Day">Null where no one day is written.</param>
/// <param name="Problem">Null where the day is certain, and where nothing was written that could be a day.</param>
internal sealed record ArticleDay(DateOnly? Day, ArticleProblem? Problem)
{
    public static ArticleDay None { get; } = new(null, null);
}
