namespace CableSearch.Coverage.Passages;

/// <summary>Splits a paragraph into sentences.</summary>
internal static class Sentences
{
    // A sentence ends after this many words at the latest. A list without full stops would otherwise be one sentence, and a passage of that
    // length is hard to read.
    private const int MaxWords = 80;

    /// <summary>For each sentence, the index of its first word and the index after its last word.</summary>
    public static IReadOnlyList<(int First, int End)> Of(string text, IReadOnlyList<CableWord> words)
    {
        List<(int First, int End)> sentences = [];
        int first = 0;
        for (int i = 0; i < words.Count; i++)
        {
            bool isLast = i + 1 == words.Count;
            if (!isLast && i + 1 - first < MaxWords && !EndsBetween(text, words[i], words[i + 1])) continue;
            sentences.Add((first, i + 1));
            first = i + 1;
        }
        return sentences;
    }

    private static bool EndsBetween(string text, CableWord word, CableWord next)
    {
        ReadOnlySpan<char> between = text.AsSpan(word.End, next.Start - word.End);
        if (between.Contains('\n')) return true;
        int stop = between.IndexOfAny('.', '!', '?');
        if (stop < 0 || stop + 1 >= between.Length || between[(stop + 1)..].IndexOf(' ') < 0) return false;
        // The full stop in "Mr. Smith" or "J. Smith" does not end a sentence. A word of at most three letters counts as an abbreviation if
        // its first letter is a capital and its last letter a small one.
        bool isAbbreviation = between[stop] == '.' && word.End - word.Start <= 3 && char.IsUpper(text[word.Start])
            && char.IsLower(text[word.End - 1]);
        return !isAbbreviation && !(word.End - word.Start == 1 && between[stop] == '.') && !char.IsLower(text[next.Start]);
    }
}
