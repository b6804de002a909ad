using System.Collections.Concurrent;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The bilingual word lists on this machine: one file for each language, in the folder <c>words</c> of the data folder. Spelling
/// dictionaries and the program Apertium add to the lists where they are installed. All of this is optional. Safe to use from several
/// threads.
/// </summary>
public sealed class WordLists
{
    private static readonly IReadOnlyDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["es"] = "spa",
        ["pt"] = "por",
        ["fr"] = "fra",
        ["de"] = "deu",
        ["sv"] = "swe",
        ["it"] = "ita",
        ["nl"] = "nld",
    };

    private const int EnoughWords = 100_000;

    // The lists by language. They are lazy, because two checks may need the same missing list at the same time. Then the first check makes
    // the list, and the second check waits.
    private readonly ConcurrentDictionary<string, Lazy<WordList?>> _lists = new(StringComparer.Ordinal);
    private readonly string? _folder;
    private readonly bool _makesMissing;

    private WordLists(string? folder, bool makesMissing) => (_folder, _makesMissing) = (folder, makesMissing);

    /// <summary>An empty set of lists; translations then come from our own table and from cognates only.</summary>
    public static WordLists None { get; } = new(null, makesMissing: false);

    /// <summary>The word lists that a folder contains. Missing lists are not made, unlike in <see cref="Open"/>.</summary>
    /// <param name="folder">The folder of the lists.</param>
    /// <param name="spelling">The folder of spelling dictionaries; null for none.</param>
    public static WordLists In(string folder, string? spelling = null) =>
        new(folder, makesMissing: false) { Forms = spelling is null ? null : new(spelling) };

    /// <summary>
    /// The word lists of a folder. If a list is missing when its language is first needed, it is made from the installed dictionary. That
    /// takes some seconds at most. There is no list if the dictionary is not installed or the folder can't be written.
    /// </summary>
    public static WordLists Open(string folder) =>
        new(folder, makesMissing: true) { Forms = new(InflectedForms.SystemFolder), Translated = new(Apertium.Installed) };

    /// <summary>The folder where Debian's packages install dictionaries.</summary>
    public static string SystemFolder => "/usr/share/dictd";

    /// <summary>ISO 639-1 codes of the languages for which lists can be made.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Codes.Keys];

    /// <summary>Codes of the languages for which this machine has a list.</summary>
    public IReadOnlyList<string> Present => [.. Languages.Where(l => _folder is not null && File.Exists(FileOf(_folder, l)))];

    /// <summary>Codes of the languages for which this machine has a spelling dictionary.</summary>
    public static IReadOnlyList<string> Spelling => InflectedForms.PresentIn(InflectedForms.SystemFolder);

    /// <summary>Whether the program Apertium translates Spanish words on this machine.</summary>
    public static bool HasApertium => Apertium.Installed.IsThere;

    /// <summary>The spelling dictionaries, which give the basic forms of inflected words; null if none are used.</summary>
    internal InflectedForms? Forms { get; private init; }

    /// <summary>The words that the program Apertium translates; null if it is not used.</summary>
    internal TranslatedWords? Translated { get; private init; }

    /// <summary>Makes the lists from the installed dictionaries.</summary>
    /// <param name="dictionaries">The folder of the dictionaries, such as <see cref="SystemFolder"/>.</param>
    /// <param name="folder">The folder for the lists; it is created if it does not exist.</param>
    /// <returns>Codes of the languages for which a list was made.</returns>
    /// <exception cref="InvalidDataException">A dictionary is damaged.</exception>
    public static IReadOnlyList<string> Make(string dictionaries, string folder)
    {
        return [.. Languages.Where(language => Make(language, dictionaries, folder))];
    }

    /// <summary>
    /// English translations of a foreign word, which is given in lower case without accents. Empty if the list of its language is missing
    /// or does not contain the word.
    /// </summary>
    internal IReadOnlyList<string> Find(string folded, string language) =>
        _folder is null || !Codes.ContainsKey(language) ? [] : ListOf(language)?.Find(folded) ?? [];

    private WordList? ListOf(string language) => _lists.GetOrAdd(language, wanted => new(() => Load(wanted))).Value;

    // Makes the list of one language. False if no dictionary of the language is installed.
    private static bool Make(string language, string dictionaries, string folder)
    {
        string there = Path.Combine(dictionaries, $"freedict-{Codes[language]}-eng.index");
        string back = Path.Combine(dictionaries, $"freedict-eng-{Codes[language]}.index");
        if (!File.Exists(there) && !File.Exists(back)) return false;
        // The folder is created before the dictionary is read. If the folder can't be created, no time is wasted on reading.
        Directory.CreateDirectory(folder);
        List<(string Word, IReadOnlyList<string> Equivalents)> entries = [.. Forward(there)];
        // If the dictionary to English is small, the entries of the dictionary from English are added, with word and translation exchanged.
        // A large dictionary needs no addition: the German one has half a million words.
        if (entries.Count < EnoughWords) entries.AddRange(Backward(back));
        byte[] list = WordList.Write(entries);
        // The file gets its name only when it is complete, so that another process never reads half a list.
        string fresh = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllBytes(fresh, list);
        File.Move(fresh, FileOf(folder, language), overwrite: true);
        return true;
    }

    private static IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> Forward(string index) =>
        File.Exists(index) ? DictdFile.Read(index).Select(e => (Folding.Of(e.Word), e.Equivalents)) : [];

    private static IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> Backward(string index) => File.Exists(index)
        ? DictdFile.Read(index).SelectMany(e => e.Equivalents.Where(w => !w.Contains(' ', StringComparison.Ordinal))
            .Select(w => (Folding.Of(w), (IReadOnlyList<string>)[e.Word])))
        : [];

    private static string FileOf(string folder, string language) => Path.Combine(folder, language + ".words");

    private WordList? Load(string language)
    {
        string file = FileOf(_folder!, language);
        try
        {
            if (_makesMissing && !File.Exists(file)) Make(language, SystemFolder, _folder!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The error is ignored, because an article can be checked without word lists. The command "words" reports such an error.
        }
        return File.Exists(file) ? new(File.ReadAllBytes(file)) : null;
    }
}
