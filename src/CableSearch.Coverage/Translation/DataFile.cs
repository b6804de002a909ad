namespace CableSearch.Coverage.Translation;

/// <summary>Reads the tables of words that are part of this program.</summary>
internal static class DataFile
{
    /// <summary>The lines of a table, without its comments and empty lines.</summary>
    /// <param name="name">Name of the table's file.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using StreamReader reader = new(typeof(DataFile).Assembly.GetManifestResourceStream(typeof(DataFile), name)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }
}
