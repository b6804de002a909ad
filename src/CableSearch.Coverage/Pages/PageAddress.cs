using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CableSearch.Coverage.Facts;

namespace CableSearch.Coverage.Pages;

/// <summary>The address of a saved page: as the page gives it, else as the program that saved it noted it.</summary>
internal static partial class PageAddress
{
    // A longer comment is a licence or a script.
    private const int MaxComment = 2000;

    /// <summary>The address; null where nothing says it.</summary>
    public static string? Find(IDocument document, PageMeta meta, StructuredData data)
    {
        string? saved = Saved(document);
        return new[] { document.QuerySelector("link[rel~='canonical' i][href]")?.GetAttribute("href"), meta.Find("og:url"), data.Address }
            .Select(written => Absolute(written, saved)).FirstOrDefault(address => address is not null) ?? saved;
    }

    // "/2010/12/pier" is an address where we know the site.
    private static string? Absolute(string? written, string? saved) =>
        ArticleUrl.Parse(written) ?? (written is ['/', ..] && saved is not null && Uri.TryCreate(new Uri(saved), written, out Uri? address)
            ? ArticleUrl.Parse(address.AbsoluteUri) : null);

    // Browsers, HTTrack and SingleFile write a comment at the beginning.
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

    // Internet Explorer writes this for a page that came by mail.
    private static bool IsZone(string address) => address.StartsWith("http://internet.e-mail", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url:\s*)(\S+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom { get; }

    [GeneratedRegex(@"^\s*Mirrored from (\S+) by HTTrack", RegexOptions.CultureInvariant)]
    private static partial Regex MirroredFrom { get; }
}
