using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Http;

/// <summary>
/// The site's style sheet, scripts and icon, which are embedded in the program. Their addresses contain a hash of their content, so
/// browsers can keep them for a year.
/// </summary>
public sealed class SiteAssets
{
    private const string Folder = "CableSearch.Web.wwwroot.";

    private readonly FrozenDictionary<string, Asset> _assets;

    /// <summary>Reads the embedded files.</summary>
    public SiteAssets()
    {
        Assembly program = typeof(SiteAssets).Assembly;
        _assets = program.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[Folder.Length..], n => Read(program, n), StringComparer.Ordinal);
    }

    /// <summary>The address of a file, such as <c>site.css</c>, with its hash.</summary>
    public string this[string name] => $"/{name}?v={_assets[name].Version}";

    internal void Map(IEndpointRouteBuilder routes)
    {
        foreach ((string name, Asset asset) in _assets)
            routes.MapGet("/" + name, (HttpContext context) => Answer(context, asset)).ExcludeFromDescription();
    }

    private static FileContentHttpResult Answer(HttpContext context, Asset asset)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = context.Request.Query["v"] == asset.Version
            ? "public, max-age=31536000, immutable"
            : "public, max-age=3600";
        headers.Vary = HeaderNames.AcceptEncoding;
        bool zipped = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (zipped) headers.ContentEncoding = "gzip";
        EntityTagHeaderValue tag = new($"\"{asset.Version}{(zipped ? "-z" : "")}\"");
        return TypedResults.Bytes(zipped ? asset.Zipped : asset.Bytes, asset.MediaType, entityTag: tag);
    }

    private static Asset Read(Assembly program, string name)
    {
        using Stream stream = program.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        byte[] all = bytes.ToArray();
        string mediaType = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml; charset=utf-8",
            string other => throw new InvalidOperationException($"The site has no type for {other}."),
        };
        return new(all, Zip(all), mediaType, Convert.ToHexStringLower(SHA256.HashData(all).AsSpan(0, 6)));
    }

    private static byte[] Zip(byte[] bytes)
    {
        using MemoryStream zipped = new();
        using (GZipStream gzip = new(zipped, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return zipped.ToArray();
    }

    private sealed record Asset(byte[] Bytes, byte[] Zipped, string MediaType, string Version);
}
