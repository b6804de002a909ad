namespace CableSearch.Coverage.Pages;

/// <summary>Recognises files that hold no single article to check, so that their bytes are not taken for words.</summary>
internal static class UncheckedFile
{
    public const string NoText = "The file is no text. Save the article as a page or as plain text.";

    // Text files may have a stray control character. A picture or a packed file has one in every few bytes.
    private const int MaxControlShare = 200;

    /// <summary>The reason why a file can't be checked, as a sentence; null if it may be an article.</summary>
    public static string? Reason(ReadOnlySpan<byte> file) => file switch
    {
        _ when file.StartsWith("WARC/"u8) => "The file is a web archive. Import it, and open the articles that it holds.",
        [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..] => "The file is packed. Unpack it, or import it.",
        _ when file.StartsWith("%PDF-"u8) => NoText,
        _ => null,
    };

    /// <summary>Whether decoded bytes were no text.</summary>
    public static bool IsNoText(string text) =>
        text.Count(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || c == '\uFFFD') > text.Length / MaxControlShare + 1;
}
