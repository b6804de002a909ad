namespace CableSearch.Web.Search;

/// <summary>The page numbers that a pager shows (the links below a list to its other pages).</summary>
internal static class PageNumbers
{
    // Number of neighbouring pages that are listed before the current page, and after it. It is small, so that the pager fits on a phone.
    private const int Beside = 1;

    /// <summary>
    /// The page numbers that a pager lists, in order: the first page, the current page with its neighbours, and the last page. Null stands
    /// for a gap of two or more pages.
    /// </summary>
    public static IReadOnlyList<int?> Around(int page, int last)
    {
        List<int?> numbers = [];
        int before = 0;
        foreach (int number in new[] { 1, last }.Concat(Enumerable.Range(page - Beside, (2 * Beside) + 1))
            .Where(n => n >= 1 && n <= last).Distinct().Order())
        {
            if (number == before + 2) numbers.Add(before + 1);
            else if (number > before + 2) numbers.Add(null);
            numbers.Add(number);
            before = number;
        }
        return numbers;
    }
}
