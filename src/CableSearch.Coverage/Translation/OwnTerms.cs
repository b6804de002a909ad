using System.Collections.Frozen;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// Our own translation table. It contains words that are frequent in articles about cables: places, months, offices and the verbs of
/// diplomacy. If no word lists are installed, it is the only table.
/// </summary>
internal static class OwnTerms
{
    private static readonly string[] Columns = ["es", "pt", "fr", "de", "sv", "it", "nl"];

    private static readonly FrozenSet<string> Places = LoadPlaces();

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> Tables = Load();

    /// <summary>English translations of a word (lower case, without accents); empty if the table does not contain the word.</summary>
    public static IReadOnlyList<string> Find(string folded, string language) =>
        Tables.TryGetValue(language, out FrozenDictionary<string, string[]>? table) && table.TryGetValue(folded, out string[]? found)
            ? found : [];

    /// <summary>All words of a language that the table contains, with their English translations.</summary>
    public static IEnumerable<(string Word, string[] English)> All(string language) =>
        Tables.TryGetValue(language, out FrozenDictionary<string, string[]>? table) ? table.Select(t => (t.Key, t.Value)) : [];

    /// <summary>Whether an English stem is that of a place or people in the table, such as "russian".</summary>
    public static bool IsPlace(string stem) => Places.Contains(stem);

    private static FrozenSet<string> LoadPlaces() => DataFile.Lines("places.tsv").SelectMany(l => l.Split('|')[0].Split(','))
        .SelectMany(w => (string[])[w.Trim(), w.Trim().TrimEnd('e'), w.Trim() is [.. var root, 'y'] ? root + 'i' : w.Trim()])
        .ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, FrozenDictionary<string, string[]>> Load()
    {
        Dictionary<string, Dictionary<string, List<string>>> tables = Columns.ToDictionary(c => c, _ => new Dictionary<string,
            List<string>>());
        foreach (string line in (string[])[.. DataFile.Lines("words.tsv"), .. DataFile.Lines("places.tsv")])
        {
            string[] cells = line.Split('|');
            for (int i = 1; i < cells.Length && i <= Columns.Length; i++)
                foreach (string word in cells[i].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    foreach (string form in PeopleForms(Folding.Of(word), Columns[i - 1], isPlace: Places.Overlaps(cells[0].Split(','))))
                        Known(tables[Columns[i - 1]], form).AddRange(cells[0].Split(',', StringSplitOptions.TrimEntries));
        }
        return tables.ToFrozenDictionary(t => t.Key,
            t => t.Value.ToFrozenDictionary(w => w.Key, w => w.Value.Distinct().ToArray(), StringComparer.Ordinal));
    }

    // The given word and, if it means a place or its people, also its forms in other genders, numbers and cases. The Italian "egiziano"
    // (Egyptian) also gives "egiziana", "egiziani" and "egiziane". The German "turkisch" (Turkish) also gives "turkischen", for example.
    private static IEnumerable<string> PeopleForms(string word, string language, bool isPlace)
    {
        string[] endings = !isPlace ? [] : language switch
        {
            "es" or "pt" when word[^1] == 'o' => ["a", "os", "as"],
            "it" when word[^1] == 'o' => ["a", "i", "e"],
            "it" when word.EndsWith("ese", StringComparison.Ordinal) => ["i"],
            "de" when word.EndsWith("isch", StringComparison.Ordinal) => ["e", "en", "er", "es", "em"],
            "sv" when word.EndsWith("sk", StringComparison.Ordinal) => ["a", "t"],
            "fr" when word[^1] is 'n' or 's' or 'd' => ["e", "s", "es", "ne", "nes"],
            _ => [],
        };
        string root = language is "es" or "pt" or "it" && endings.Length > 0 ? word[..^1] : word;
        return endings.Select(e => root + e).Prepend(word);
    }

    private static List<string> Known(Dictionary<string, List<string>> table, string word) =>
        table.TryGetValue(word, out List<string>? known) ? known : table[word] = [];
}
