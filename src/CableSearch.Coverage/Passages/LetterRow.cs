using System.Text;
using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Passages;

/// <summary>
/// All letters and digits of a cable as one string, without case, accents, punctuation and line breaks. So a plain string search finds a
/// quotation whatever its punctuation. For each letter, its paragraph and its position in the paragraph are recorded.
/// </summary>
internal sealed partial class LetterRow
{
    private readonly string _row;
    private readonly List<(int Part, int At)> _places = [];

    public LetterRow(IReadOnlyList<CablePart> parts)
    {
        StringBuilder row = new();
        for (int part = 0; part < parts.Count; part++)
        {
            HashSet<int> marks = QuoteMarks(parts[part].Text);
            foreach ((char letter, int at) in Passages.Letters.Of(parts[part].Text))
            {
                if (marks.Contains(at)) continue;
                row.Append(letter);
                _places.Add((part, at));
            }
        }
        _row = row.ToString();
    }

    /// <summary>
    /// Finds a sequence of letters in the string, and returns the index of the first letter of each occurrence. An occurrence counts only
    /// if it consists of whole words of the cable.
    /// </summary>
    public IEnumerable<int> Find(string letters, IReadOnlyList<CablePart> parts)
    {
        for (int at = 0; letters.Length > 0 && (at = _row.IndexOf(letters, at, StringComparison.Ordinal)) >= 0; at++)
        {
            (int Part, int At) first = _places[at], last = _places[at + letters.Length - 1];
            if (IsLetter(parts[first.Part].Text, first.At - 1) || IsLetter(parts[last.Part].Text, last.At + 1)) continue;
            yield return at;
        }
    }

    /// <summary>
    /// Where a letter stands in the cable: the index of its paragraph and the UTF-16 position in the paragraph's text. The letter is given
    /// by its index in the string of all letters.
    /// </summary>
    public (int Part, int At) PlaceOf(int letter) => _places[letter];

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    // The position of each "8" that is a damaged quotation mark. During transmission, the opening marks of some cables became "&" and the
    // closing marks "8". For example, “words” became "&words8".
    private static HashSet<int> QuoteMarks(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? [.. Garbled.Matches(text).Select(m => m.Index + m.Length - 1)] : [];

    [GeneratedRegex(@"&(?=\p{L})[^&\d]{1,400}?8(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Garbled { get; }
}
