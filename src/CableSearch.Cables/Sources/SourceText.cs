using System.Text;
using System.Text.Unicode;
using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Sources;

/// <summary>Decodes the bytes of a web page or of a row of the dump into text that SQLite, PostgreSQL and every browser accept.</summary>
internal static class SourceText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Decodes UTF-8. Invalid bytes and NUL become replacement characters, and a problem is added.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        if (!Utf8.IsValid(bytes))
            problems.Add(new("invalid-utf8", "Some bytes of the source are not UTF-8; they are shown as replacement characters."));
        string text = Encoding.UTF8.GetString(bytes);
        return WithoutNul(text, problems);
    }

    /// <summary>Replaces NUL, which neither PostgreSQL's text nor HTML can contain.</summary>
    public static string WithoutNul(string text, List<Problem> problems)
    {
        if (!text.Contains('\0', StringComparison.Ordinal)) return text;
        problems.Add(new("nul-byte", "The source contains NUL bytes; they are shown as replacement characters."));
        return text.Replace('\0', Replacement);
    }

    /// <summary>The text with LF as the only line end.</summary>
    public static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
}
