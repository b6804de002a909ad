namespace CableSearch.Coverage.Pages;

/// <summary>Recognises files that can't be checked as an article, such as pictures, packed files and web archives.</summary>
internal static class UncheckedFile
{
    public const string NoText = "The file is no text. Save the article as a page or as plain text.";

    // A file is a text if at most one of 200 characters is a control character or could not be decoded. Pictures and compressed files have
    // far more such characters.
    private const int MaxControlShare = 200;

    /// <summary>The reason why a file can't be checked, as a sentence; null if it may be an article.</summary>
    public static string? Reason(ReadOnlySpan<byte> file) => file switch
    {
        _ when file.StartsWith("WARC/"u8) => "The file is a web archive. Import it, and open the articles that it holds.",
        [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..] => "The file is packed. Unpack it, or import it.",
        _ when file.StartsWith("%PDF-"u8) => NoText,
        _ => null,
    };

    /// <summary>Whether a decoded file is not a text: too many of its characters are control characters, or could not be decoded.</summary>
    public static bool IsNoText(string text) =>
        text.Count(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || c == '\uFFFD') > text.Length / MaxControlShare + 1;
}
