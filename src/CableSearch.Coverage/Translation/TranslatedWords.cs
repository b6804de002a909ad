using System.Collections.Concurrent;

namespace CableSearch.Coverage.Translation;

/// <summary>
/// English words for Spanish ones, as the program Apertium translates them, where it is installed. They are remembered, because starting
/// the program takes longer than translating. Safe to use from several threads.
/// </summary>
/// <param name="apertium">The program.</param>
internal sealed class TranslatedWords(Apertium apertium)
{
    private const string Spanish = "es";

    // Largest number of words that are translated at once. Further words of an article are not translated.
    private const int MaxWords = 5_000;

    // If more words than this are remembered, all of them are forgotten, to limit the memory.
    private const int MaxKnown = 50_000;

    // The translation of each word that the program was asked for; empty if it had none.
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Asks the program for those words that it was not asked for before, all at once.</summary>
    /// <param name="words">Words in lower case, with their accents.</param>
    /// <param name="language">ISO 639-1 code of their language; for any other than Spanish, nothing is done.</param>
    /// <param name="stop">Ends the program.</param>
    public async Task PrepareAsync(IEnumerable<string> words, string language, CancellationToken stop)
    {
        if (language != Spanish || !apertium.IsThere) return;
        string[] wanted = [.. words.Where(w => w.All(char.IsLetter)).Distinct(StringComparer.Ordinal).Where(w => !_known.ContainsKey(w))
            .Take(MaxWords)];
        if (wanted.Length == 0) return;
        if (_known.Count > MaxKnown) _known.Clear();
        if (await apertium.TranslateAsync(wanted, stop) is not { } found) return;
        foreach (string word in wanted) _known[word] = found.GetValueOrDefault(word, "");
    }

    /// <summary>The English word or words for a word; null if it has no known translation or was not prepared.</summary>
    public string? Of(string word, string language) =>
        language == Spanish && _known.TryGetValue(word, out string? english) && english.Length > 0 ? english : null;
}
