namespace CableSearch.Coverage.Linking;

/// <summary>
/// Estimates when a cable was sent from the number of its row in the full dump (the published file <c>cables.csv</c>). The rows are in the
/// order of dates.
/// </summary>
internal static class RowDates
{
    /// <summary>
    /// An estimated date is at most this many days wrong. It is not exact, because fewer cables were sent on weekends and in summer.
    /// </summary>
    public const int Tolerance = 7;

    // Newspapers printed these row numbers of the dump and the dates of their cables. For a row between two of these rows, the date is
    // estimated as if each day between their dates had the same number of rows: 136 to 158, depending on the two rows.
    private static readonly (int Row, DateOnly Day)[] Known =
    [
        (136_564, new(2008, 1, 8)), (150_519, new(2008, 4, 20)), (162_458, new(2008, 7, 17)), (219_058, new(2009, 7, 31)),
        (230_893, new(2009, 10, 22)), (251_287, new(2010, 2, 28)),
    ];

    /// <summary>
    /// The estimated day on which the cable of a row was sent, at most <see cref="Tolerance"/> days wrong. Null for a row before the first
    /// row with a known date, or after the last one.
    /// </summary>
    public static DateOnly? Of(int row)
    {
        for (int i = 1; i < Known.Length; i++)
        {
            ((int firstRow, DateOnly firstDay), (int lastRow, DateOnly lastDay)) = (Known[i - 1], Known[i]);
            if (row < firstRow || row > lastRow) continue;
            double share = (double)(row - firstRow) / (lastRow - firstRow);
            return firstDay.AddDays((int)Math.Round(share * (lastDay.DayNumber - firstDay.DayNumber)));
        }
        return null;
    }
}
