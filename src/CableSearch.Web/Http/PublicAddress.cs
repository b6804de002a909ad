namespace CableSearch.Web.Http;

/// <summary>Full addresses of the site's pages, with scheme and host.</summary>
internal sealed class PublicAddress(SiteOptions options)
{
    /// <summary>
    /// The full address of a path. It begins with the public address from the settings. If the settings have none, the full address begins
    /// with the scheme and host of the request.
    /// </summary>
    public string Of(HttpContext context, string path) =>
        options.PublicUrl is { } url
            ? url.GetLeftPart(UriPartial.Path).TrimEnd('/') + path
            : $"{context.Request.Scheme}://{context.Request.Host}{path}";
}
