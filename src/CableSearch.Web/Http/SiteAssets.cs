using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Http;

/// <summary>
/// The site's style sheet, fonts, scripts and icon, which are embedded in the program. The address of each file contains a hash of its
/// content, so browsers can keep the file for a year. The style sheet contains the addresses of the fonts, with their hashes too. The
/// static files of ASP.NET Core are not used, because they need a folder beside the program.
/// </summary>
public sealed partial class SiteAssets
{
    private const string Folder = "wwwroot/";
    private const string Font = "font/woff2";
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    private static readonly Task<byte[]> Nothing = Task.FromResult<byte[]>([]);

    private readonly FrozenDictionary<string, Asset> _assets;

    /// <summary>Reads the embedded files.</summary>
    public SiteAssets()
    {
        Assembly program = typeof(SiteAssets).Assembly;
        _assets = program.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[Folder.Length..], n => Read(program, n), StringComparer.Ordinal);
    }

    // Matches the address of a font in the style sheet: url(fonts/serif-latin-400.woff2).
    [GeneratedRegex(@"(?<=url\()fonts/[a-z0-9.-]+(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex FontAddress { get; }

    /// <summary>The address of a file, such as <c>site.css</c>, with its hash.</summary>
    public string this[string name] => $"/{name}?v={_assets[name].Version}";

    internal void Map(IEndpointRouteBuilder routes)
    {
        foreach ((string name, Asset asset) in _assets)
            routes.MapGet("/" + name, (HttpRequest request) => AnswerAsync(request.HttpContext, asset)).ExcludeFromDescription();
    }

    private static async Task<FileContentHttpResult> AnswerAsync(HttpContext context, Asset asset)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = context.Request.Query["v"] == asset.Version
            ? "public, max-age=31536000, immutable"
            : "public, max-age=3600";
        headers.Vary = HeaderNames.AcceptEncoding;
        string? encoding = asset.IsPacked ? null : EncodingFor(context.Request);
        if (encoding is not null) headers.ContentEncoding = encoding;
        EntityTagHeaderValue tag = new(encoding is null ? $"\"{asset.Version}\"" : $"\"{asset.Version}-{encoding}\"");
        byte[] bytes = encoding switch { Brotli => await asset.Brotli, Gzip => await asset.Gzip, _ => asset.Bytes };
        return TypedResults.Bytes(bytes, asset.MediaType, entityTag: tag);
    }

    // The compression of the answer to a request; null if the browser accepts none. Brotli is preferred to gzip because its files are
    // smaller, but browsers accept it only over HTTPS.
    private static string? EncodingFor(HttpRequest request)
    {
        IList<StringWithQualityHeaderValue> accepted = request.GetTypedHeaders().AcceptEncoding;
        return Array.Find([Brotli, Gzip], name => accepted.Any(
            a => a.Quality is not 0 && a.Value.Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static Asset Read(Assembly program, string name)
    {
        byte[] all = BytesOf(program, name);
        if (name.EndsWith(".css", StringComparison.Ordinal)) all = WithVersions(program, all);
        string mediaType = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".woff2" => Font,
            string other => throw new InvalidOperationException($"The site has no type for {other}."),
        };
        // A font file is compressed already, so it is not compressed again.
        return mediaType is Font ? new(all, Nothing, Nothing, mediaType, VersionOf(all)) : new(
            all,
            Compressed(all, target => new BrotliStream(target, CompressionLevel.SmallestSize)),
            Compressed(all, target => new GZipStream(target, CompressionLevel.SmallestSize)),
            mediaType,
            VersionOf(all));
    }

    private static byte[] WithVersions(Assembly program, byte[] sheet) => Encoding.UTF8.GetBytes(FontAddress.Replace(
        Encoding.UTF8.GetString(sheet), font => $"{font.Value}?v={VersionOf(BytesOf(program, Folder + font.Value))}"));

    private static byte[] BytesOf(Assembly program, string name)
    {
        using Stream stream = program.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string VersionOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));

    // Compresses in the background, because the smallest size takes long and the site should start at once.
    private static Task<byte[]> Compressed(byte[] bytes, Func<Stream, Stream> compressorOf) => Task.Run(() =>
    {
        using MemoryStream target = new();
        using (Stream compressor = compressorOf(target)) compressor.Write(bytes);
        return target.ToArray();
    });

    private sealed record Asset(byte[] Bytes, Task<byte[]> Brotli, Task<byte[]> Gzip, string MediaType, string Version)
    {
        public bool IsPacked => MediaType is Font;
    }
}
