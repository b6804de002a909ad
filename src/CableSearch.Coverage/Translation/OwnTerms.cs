using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Our own translation table. It contains words that are frequent in articles about cables: places, months, offices and the verbs of
/// diplomacy. If no word lists are installed, it is the only table.
/// </summary>
internal static class OwnTerms
{
    private static readonly string[] Columns = ["es", "pt", "fr", "de", "sv", "it", "nl"];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> Tables = Load();

    /// <summary>English translations of a word (lower case, without accents); empty if the table does not contain the word.</summary>
    public static IReadOnlyList<string> Find(string folded, string language) =>
        Tables.TryGetValue(language, out FrozenDictionary<string, string[]>? table) && table.TryGetValue(folded, out string[]? found)
            ? found : [];

    /// <summary>All words of a language that the table contains, with their English translations.</summary>
    public static IEnumerable<(string Word, string[] English)> All(string language) =>
        Tables.TryGetValue(language, out FrozenDictionary<string, string[]>? table) ? table.Select(t => (t.Key, t.Value)) : [];

    private static readonly FrozenSet<string> Places = LoadPlaces();

    /// <summary>Whether an English stem is that of a place or people in the table, such as "russian".</summary>
    public static bool IsPlace(string stem) => Places.Contains(stem);

    private static FrozenSet<string> LoadPlaces()
    {
        using StreamReader reader = new(typeof(OwnTerms).Assembly.GetManifestResourceStream(typeof(OwnTerms), "places.tsv")!);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').SelectMany(l => l.Split('|')[0].Split(','))
            .SelectMany(w => (string[])[w.Trim(), w.Trim().TrimEnd('e'), w.Trim() is [.. var root, 'y'] ? root + 'i' : w.Trim()])
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string[]>> Load()
    {
        Dictionary<string, Dictionary<string, List<string>>> tables = Columns.ToDictionary(c => c, _ => new Dictionary<string,
            List<string>>());
        foreach (string file in (string[])["words.tsv", "places.tsv"])
        {
            using StreamReader reader = new(typeof(OwnTerms).Assembly.GetManifestResourceStream(typeof(OwnTerms), file)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                string[] cells = line.Split('|');
                for (int i = 1; i < cells.Length && i <= Columns.Length; i++)
                    foreach (string word in cells[i].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                        Known(tables[Columns[i - 1]], Folding.Of(word)).AddRange(cells[0].Split(',', StringSplitOptions.TrimEntries));
            }
        }
        return tables.ToFrozenDictionary(t => t.Key,
            t => t.Value.ToFrozenDictionary(w => w.Key, w => w.Value.Distinct().ToArray(), StringComparer.Ordinal));
    }

    private static List<string> Known(Dictionary<string, List<string>> table, string word) =>
        table.TryGetValue(word, out List<string>? known) ? known : table[word] = [];
}
