using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Pages;

/// <summary>
/// Finds the web address from which a page was saved. The first choice is the address in the page's metadata. The second is the address
/// that the browser, or another program, wrote into the file when it saved the page.
/// </summary>
internal static partial class PageAddress
{
    // Longest comment, in characters, that may contain the address. A longer one is a licence or a script.
    private const int MaxComment = 2000;

    /// <summary>The address of a saved page; null if the page does not contain it.</summary>
    public static string? Find(IDocument document, PageMeta meta, StructuredData data)
    {
        string? saved = Saved(document);
        return new[] { document.QuerySelector("link[rel~='canonical' i][href]")?.GetAttribute("href"), meta.Find("og:url"), data.Address }
            .Select(written => Absolute(written, saved)).FirstOrDefault(address => address is not null) ?? saved;
    }

    // A relative address, such as "/2010/12/pier", is completed with the address from which the page was saved, if that is known.
    private static string? Absolute(string? written, string? saved) =>
        ArticleUrl.Parse(written) ?? (written is ['/', ..] && saved is not null && Uri.TryCreate(new Uri(saved), written, out Uri? address)
            ? ArticleUrl.Parse(address.AbsoluteUri) : null);

    // Browsers and the programs HTTrack and SingleFile write the address into a comment at the beginning of the page.
    private static string? Saved(IDocument document)
    {
        INode?[] holders = [document, document.DocumentElement, document.Head, document.Body];
        IEnumerable<IComment> comments = holders.OfType<INode>().SelectMany(h => h.ChildNodes).OfType<IComment>();
        foreach (IComment comment in comments.Where(c => c.Data.Length <= MaxComment))
        {
            if (SavedFrom.Match(comment.Data) is { Success: true } saved && ArticleUrl.Parse(saved.Groups[1].Value) is { } address
                && !IsZone(address)) return address;
            if (MirroredFrom.Match(comment.Data) is { Success: true } mirrored
                && ArticleUrl.Parse("http://" + mirrored.Groups[1].Value) is { } copied) return copied;
        }
        return null;
    }

    // Whether the address is the placeholder that Internet Explorer writes into pages saved from e-mails.
    private static bool IsZone(string address) => address.StartsWith("http://internet.e-mail", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url:\s*)(\S+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom { get; }

    [GeneratedRegex(@"^\s*Mirrored from (\S+) by HTTrack", RegexOptions.CultureInvariant)]
    private static partial Regex MirroredFrom { get; }
}
