namespace CableSearch.Web.Http;

/// <summary>Whole addresses of the site's pages, for permalinks.</summary>
internal sealed class PublicAddress(SiteOptions options)
{
    /// <summary>The address of a path, as set or as the request knows the site.</summary>
    public string Of(HttpContext context, string path) =>
        options.PublicUrl is { } url ? url.GetLeftPart(UriPartial.Path).TrimEnd('/') + path : $"{context.Request.Scheme}://{context.Request.Host}{path}";
}
