using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Coverage;

/// <summary>A table next to a test: columns separated by tabs, <c>\n</c> for a line end. A line that begins with # is a comment.</summary>
internal static class CoverageTable
{
    /// <summary>The rows of a table that has three columns.</summary>
    public static TheoryData<string, string, string> Three(string name, [CallerFilePath] string test = "") =>
        [.. Rows(name, 3, test).Select(row => (row[0], row[1], row[2]))];

    /// <summary>The rows of a table that has two columns.</summary>
    public static TheoryData<string, string> Two(string name, [CallerFilePath] string test = "") =>
        [.. Rows(name, 2, test).Select(row => (row[0], row[1]))];

    private static IEnumerable<string[]> Rows(string name, int columns, string test)
    {
        foreach (string line in File.ReadLines(Path.Combine(Path.GetDirectoryName(test)!, name)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t');
            yield return cells.Length == columns ? cells : throw new FormatException($"{name} has {cells.Length} columns: {line}");
        }
    }
}
