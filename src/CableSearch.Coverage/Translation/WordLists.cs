using System.Collections.Concurrent;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// The bilingual word lists that were found on this machine, one file a language in the folder <c>words</c> of the data folder. None need
/// be there. Safe to use from many threads.
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

    private readonly ConcurrentDictionary<string, WordList?> _lists = new(StringComparer.Ordinal);
    private readonly string? _folder;

    private WordLists(string? folder) => _folder = folder;

    /// <summary>No lists: our own tables and cognates alone.</summary>
    public static WordLists None { get; } = new(null);

    /// <summary>The lists that a folder has; none are made.</summary>
    public static WordLists In(string folder) => new(folder);

    /// <summary>
    /// The lists of a folder. Where it has none, they are made from the dictionaries that are installed, which takes some seconds once;
    /// where none are installed or the folder cannot be written, there are none.
    /// </summary>
    public static WordLists Open(string folder)
    {
        WordLists lists = new(folder);
        try
        {
            if (lists.Present is [] && Directory.Exists(SystemFolder)) Make(SystemFolder, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // A check works without them, and "words" says what is wrong.
        }
        return lists;
    }

    /// <summary>Where Debian's packages install dictionaries.</summary>
    public static string SystemFolder => "/usr/share/dictd";

    /// <summary>ISO 639-1 codes of the languages that lists are made for.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Codes.Keys];

    /// <summary>Codes of the languages that a list is there for.</summary>
    public IReadOnlyList<string> Present => [.. Languages.Where(l => _folder is not null && File.Exists(FileOf(_folder, l)))];

    /// <summary>Makes the lists from the dictionaries that are installed.</summary>
    /// <param name="dictionaries">The folder of the dictionaries, such as <see cref="SystemFolder"/>.</param>
    /// <param name="folder">Where the lists go; it is made.</param>
    /// <returns>Codes of the languages that a list was made for.</returns>
    /// <exception cref="InvalidDataException">A dictionary is damaged.</exception>
    public static IReadOnlyList<string> Make(string dictionaries, string folder)
    {
        List<string> made = [];
        foreach ((string language, string code) in Codes)
        {
            string there = Path.Combine(dictionaries, $"freedict-{code}-eng.index"), back = Path.Combine(dictionaries,
                $"freedict-eng-{code}.index");
            if (!File.Exists(there) && !File.Exists(back)) continue;
            List<(string Word, IReadOnlyList<string> Equivalents)> entries = [.. Forward(there)];
            // A large dictionary gains nothing from being read backwards, and the German one has half a million words.
            if (entries.Count < EnoughWords) entries.AddRange(Backward(back));
            byte[] list = WordList.Write(entries);
            Directory.CreateDirectory(folder);
            string file = FileOf(folder, language);
            // A reader beside us sees the old list or the new one, never half of it.
            string fresh = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllBytes(fresh, list);
            File.Move(fresh, file, overwrite: true);
            made.Add(language);
        }
        return made;
    }

    /// <summary>The English equivalents of a folded word; empty where no list has it.</summary>
    internal IReadOnlyList<string> Find(string folded, string language) =>
        _folder is null || !Codes.ContainsKey(language) ? [] : _lists.GetOrAdd(language, Load)?.Find(folded) ?? [];

    private static IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> Forward(string index) =>
        File.Exists(index) ? DictdFile.Read(index).Select(e => (Folding.Of(e.Word), e.Equivalents)) : [];

    private static IEnumerable<(string Word, IReadOnlyList<string> Equivalents)> Backward(string index) => File.Exists(index)
        ? DictdFile.Read(index).SelectMany(e => e.Equivalents.Where(w => !w.Contains(' ', StringComparison.Ordinal))
            .Select(w => (Folding.Of(w), (IReadOnlyList<string>)[e.Word])))
        : [];

    private static string FileOf(string folder, string language) => Path.Combine(folder, language + ".words");

    private WordList? Load(string language) => FileOf(_folder!, language) is var file && File.Exists(file)
        ? new(File.ReadAllBytes(file)) : null;
}
