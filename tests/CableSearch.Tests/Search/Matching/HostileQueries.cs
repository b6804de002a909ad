using System.Runtime.CompilerServices;
using System.Text;

namespace CableSearch.Tests.Search.Matching;

/// <summary>The most expensive queries, made from the patterns in a table.</summary>
internal static class HostileQueries
{
    public static IReadOnlyDictionary<string, string> All { get; } = File.ReadAllLines(Path.Combine(Folder(), "hostile-queries.tsv"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
        .ToDictionary(c => c[0], c => string
            .Join(c.ElementAtOrDefault(3) ?? "", Enumerable.Range(0, int.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture))
                .Select(i => Letters(c[1], i))), StringComparer.Ordinal);

    // Replaces each placeholder "{abc}" in a pattern with one letter. The letters depend on the number, so each number gives other words.
    // For example, the pattern "{abc}{abc}*" gives "aa*" for the number 0, "ba*" for 1, and "ab*" for 26.
    private static string Letters(string text, int number)
    {
        string[] parts = text.Split("{abc}");
        StringBuilder made = new(parts[0]);
        foreach (string part in parts.Skip(1))
        {
            made.Append((char)('a' + (number % 26))).Append(part);
            number /= 26;
        }
        return made.ToString();
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
