namespace CableSearch.Coverage.Passages;

/// <summary>The letters and digits of a text as one string, without case, accents and punctuation, with the position of each.</summary>
internal sealed class Letters
{
    public Letters(string text)
    {
        (Text, List<char> row, List<int> places) = (text, [], []);
        foreach ((char letter, int at) in Of(text))
        {
            row.Add(letter);
            places.Add(at);
        }
        (Row, Places) = (string.Concat(row), places);
    }

    /// <summary>The text as it was written.</summary>
    public string Text { get; }

    /// <summary>The letters and digits of the text, without case, accents and punctuation.</summary>
    public string Row { get; }

    /// <summary>For each letter of <see cref="Row"/>, its UTF-16 position in the text.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>
    /// The letters and digits of a text, each with its UTF-16 position. One character, such as ß, can become two letters ("ss").
    /// </summary>
    public static IEnumerable<(char Letter, int At)> Of(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            if (char.IsAscii(text[i])) yield return (char.ToLowerInvariant(text[i]), i);
            else foreach (char c in Translation.Folding.Of(text[i].ToString())) yield return (c, i);
        }
    }
}
