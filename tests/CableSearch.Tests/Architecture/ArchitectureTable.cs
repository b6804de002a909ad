using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Architecture;

/// <summary>Reads a table with two columns from <c>ARCHITECTURE.md</c>.</summary>
internal static class ArchitectureTable
{
    /// <summary>The folder that contains <c>ARCHITECTURE.md</c>: the root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The rows of the table whose first line is the given heading, such as <c>| room | may use |</c>. White space around a cell's text is
    /// removed.
    /// </summary>
    public static IEnumerable<(string First, string Second)> RowsUnder(string heading) =>
        // The table has a line for the heading and a line of dashes below it; each further line is a row.
        File.ReadLines(Path.Combine(Root, "ARCHITECTURE.md"))
            .SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        string? folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "ARCHITECTURE.md"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new FileNotFoundException("No folder above this test holds ARCHITECTURE.md.");
    }
}
