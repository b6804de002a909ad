namespace CableSearch.Cables.Tables;

/// <summary>
/// Reads the tables that are embedded in this assembly as files: lines with columns separated by tabs. A line that begins with # is a
/// comment.
/// </summary>
internal static class TableFile
{
    /// <summary>
    /// The rows in order, each with at least <paramref name="columns"/> columns. Columns that are missing at the end of a line are empty.
    /// </summary>
    /// <param name="name">The file, such as <c>posts.tsv</c>.</param>
    /// <param name="columns">Number of columns that the table has.</param>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        Type here = typeof(TableFile);
        using Stream stream = here.Assembly.GetManifestResourceStream(here, name)
            ?? throw new InvalidOperationException($"There is no table {name}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            yield return cells.Length >= columns ? cells : [.. cells, .. Enumerable.Repeat("", columns - cells.Length)];
        }
    }
}
