using System.Text.RegularExpressions;

namespace CableSearch.Coverage.Facts;

/// <summary>
/// Takes out of a text what its reader sees as struck out, and characters that the reader does not see at all.
/// </summary>
internal static partial class VisibleText
{
    /// <summary>
    /// A text without letters that are struck out by a combining stroke (U+0335 to U+0338), and without invisible characters inside words.
    /// </summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0335', '\u0338') || Invisible.IsMatch(text)
            ? Invisible.Replace(Struck.Replace(text, ""), "") : text;

    // Matches letters that are struck out, in one of three ways. Each letter of a word has a combining stroke before it. At least two
    // characters in a row have a stroke after them. Or a word of one character has a stroke after it. A single stroke inside a word does
    // not match, because it may be a part of a letter of another alphabet.
    [GeneratedRegex(@"(?<!\S)[\u0335-\u0338](?:[^\s\u0335-\u0338][\u0335-\u0338])*[^\s\u0335-\u0338](?![\u0335-\u0338\p{L}\p{N}])"
        + @"|[^\s\u0335-\u0338][\u0335-\u0338]+(?:[^\n\u0335-\u0338][\u0335-\u0338]+)+"
        + @"|(?<![\p{L}\p{N}])[\p{L}\p{N}][\u0335-\u0338]+(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Struck { get; }

    // Soft hyphens, blanks of no width, and the mark at the start of a file.
    [GeneratedRegex(@"[\u00AD\u200B\u2060\uFEFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible { get; }
}
