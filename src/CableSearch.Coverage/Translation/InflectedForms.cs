using System.Collections.Concurrent;
using CableSearch.Search.Analysis;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The spelling dictionaries on this machine, as Debian's <c>hunspell-es</c> and similar packages install them. They give the basic forms
/// of inflected words, because a word list has only basic forms. Every dictionary is optional. Safe to use from several threads.
/// </summary>
/// <param name="folder">The folder of the dictionaries, such as <see cref="SystemFolder"/>.</param>
internal sealed class InflectedForms(string folder)
{
    // Names of the dictionaries of each language; the first one that is installed and readable is used.
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["es"] = ["es_ES", "es_MX", "es"],
        ["pt"] = ["pt_BR", "pt_PT"],
        ["fr"] = ["fr", "fr_FR"],
        ["de"] = ["de_DE", "de_AT", "de_CH"],
        ["sv"] = ["sv_SE", "sv_FI"],
        ["it"] = ["it_IT"],
    };

    // If the basic forms of more words than this are remembered, all of them are forgotten, to limit the memory.
    private const int MaxKnown = 50_000;

    // The basic forms of words that were asked for before, because articles have mostly the same words.
    private readonly ConcurrentDictionary<(string Word, string Language), IReadOnlyList<string>> _known = new();

    // The dictionaries by language. They are lazy, because two checks may need the same dictionary at the same time. Then the first check
    // reads it, and the second check waits.
    private readonly ConcurrentDictionary<string, Lazy<BaseForms?>> _dictionaries = new(StringComparer.Ordinal);

    /// <summary>The folder where Debian's packages install spelling dictionaries.</summary>
    public static string SystemFolder => "/usr/share/hunspell";

    /// <summary>Codes of the languages for which a folder has a dictionary.</summary>
    public static IReadOnlyList<string> PresentIn(string folder) => [.. Names.Keys.Where(l => Files(folder, l).Any(File.Exists))];

    /// <summary>
    /// The basic forms that a word can belong to, in lower case and without accents. Empty if the dictionary of the language is missing or
    /// does not contain the word.
    /// </summary>
    /// <param name="word">The word in lower case, with its accents.</param>
    /// <param name="language">ISO 639-1 code of its language.</param>
    public IReadOnlyList<string> Of(string word, string language)
    {
        if (!Names.ContainsKey(language) || DictionaryOf(language) is not { } dictionary) return [];
        if (_known.TryGetValue((word, language), out IReadOnlyList<string>? known)) return known;
        if (_known.Count > MaxKnown) _known.Clear();
        return _known[(word, language)] = [.. dictionary.Of(word).Select(Folding.Of).Distinct(StringComparer.Ordinal)];
    }

    private BaseForms? DictionaryOf(string language) => _dictionaries.GetOrAdd(language, wanted => new(() => Files(folder, wanted)
        .Where(File.Exists).Select(BaseForms.Open).FirstOrDefault(d => d is not null))).Value;

    private static IEnumerable<string> Files(string folder, string language) =>
        Names[language].Select(n => Path.Combine(folder, n + ".dic"));
}
