namespace CableSearch.Coverage.Reading;

/// <summary>Addresses of articles: http and https alone, so that no link of ours runs a script.</summary>
internal static class ArticleUrl
{
    public static string? Read(string? written) =>
        Uri.TryCreate(written?.Trim(), UriKind.Absolute, out Uri? url) && (url.Scheme is "http" or "https") ? url.AbsoluteUri : null;
}
