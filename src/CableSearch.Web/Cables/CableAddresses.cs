using System.Globalization;
using CableSearch.Cables.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Cables;

/// <summary>
/// Redirects (301) addresses of a cable that are not canonical. In some, the id is spelled in another way. Others are from the website that
/// first published the cables, such as <c>/cable/2009/11/09LIMA1667.html</c>.
/// </summary>
internal static class CableAddresses
{
    // Longest id that is parsed, in characters. All spellings of an id are shorter.
    private const int MaxIdLength = 80;

    private static readonly string[] Suffixes = [".csl.json", ".json", ".txt", ".bib", ".ris"];

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        HttpRequest request = context.Request;
        bool isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!isRead || CanonicalPath(request.Path.Value ?? "") is not var (path, anchor)) return next(context);
        return LocalRedirect.Moved(new PathString(path).ToUriComponent() + request.QueryString + anchor).ExecuteAsync(context);
    });

    /// <summary>
    /// Where a request for the given path is redirected: the canonical path, and the anchor with its <c>#</c> (empty if there is none).
    /// Null if no redirect is needed: the given path is canonical already, or is not the path of a cable.
    /// </summary>
    public static (string Path, string Anchor)? CanonicalPath(string path)
    {
        (string prefix, string[] parts) = path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["cable", _, _, string old] when old.EndsWith(".html", StringComparison.OrdinalIgnoreCase) =>
                ("/cable/", [old[..^5]]),
            ["cable", .. string[] rest] => ("/cable/", rest),
            ["api", "v1", "cables", .. string[] rest] => ("/api/v1/cables/", rest),
            _ => ("", []),
        };
        if (parts is not [string written, .. string[] more]) return null;
        // Some programs write the "#" of an address as %23, so that the anchor becomes a part of the path.
        string[] split = written.Split('#', 2);
        string first = WithoutQuotes(split[0]);
        string suffix = Suffixes.FirstOrDefault(s => first.EndsWith(s, StringComparison.OrdinalIgnoreCase)) ?? "";
        if (first.Length > MaxIdLength || !CableId.TryParse(first[..^suffix.Length], out CableId id)) return null;
        string canonical = prefix + string.Join('/', [id + suffix, .. more]);
        string anchor = split is [_, string named] && named.Length > 0 && named.All(char.IsAsciiLetterOrDigit) ? "#" + named : "";
        return canonical == path ? null : (canonical, anchor);
    }

    // An id that is copied from a text often has quotation marks around it.
    private static string WithoutQuotes(string written)
    {
        int start = 0;
        int end = written.Length;
        while (start < end && IsQuote(written[start])) start++;
        while (end > start && IsQuote(written[end - 1])) end--;
        return written[start..end];
    }

    private static bool IsQuote(char c) => c is '"' or '\'' or '`' or '´'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        || c is '„' or '‚' || char.IsWhiteSpace(c);
}
