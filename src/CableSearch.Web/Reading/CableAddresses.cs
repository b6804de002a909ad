using CableSearch.Cables;

namespace CableSearch.Web.Reading;

/// <summary>Sends every other form of a cable's address (301) to the one that we keep: other ways to write an id, and the addresses of the old archive.</summary>
internal static class CableAddresses
{
    // Longer than any written id; what is longer is none.
    private const int MaxIdLength = 80;

    private static readonly string[] Suffixes = [".txt", ".json"];

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        HttpRequest request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || CanonicalPath(request.Path.Value ?? "") is not { } canonical)
            return next(context);
        context.Response.Redirect(canonical + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    /// <summary>The path to go to; null if the path is canonical or none of a cable.</summary>
    public static string? CanonicalPath(string path)
    {
        (string prefix, string[] parts) = path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["cable", _, _, string old] when old.EndsWith(".html", StringComparison.OrdinalIgnoreCase) => ("/cable/", [old[..^5]]),
            ["cable", .. string[] rest] => ("/cable/", rest),
            ["api", "v1", "cables", .. string[] rest] => ("/api/v1/cables/", rest),
            _ => ("", []),
        };
        if (parts is not [string first, .. string[] more]) return null;
        string suffix = Suffixes.FirstOrDefault(s => first.EndsWith(s, StringComparison.OrdinalIgnoreCase)) ?? "";
        if (first.Length > MaxIdLength || !CableId.TryParse(first[..^suffix.Length], out CableId id)) return null;
        string canonical = prefix + string.Join('/', [id + suffix, .. more]);
        return canonical == path ? null : canonical;
    }
}
