using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace CableSearch.Tests.Web;

/// <summary>The style sheet, scripts and fonts, as browsers fetch and cache them.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class SiteAssetsTests(SqliteSite site)
{
    [GeneratedRegex(@"(?<=url\()fonts/[^)]+(?=\))")]
    private static partial Regex FontAddress { get; }

    private readonly HttpClient _reader = site.NewReader();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task They_are_packed_as_the_browser_accepts_and_unpack_to_the_same_bytes(string accepted, string? encoding)
    {
        byte[] plain = await _reader.GetByteArrayAsync("/site.css", Stop);
        using HttpResponseMessage answer = await AskAsync("/site.css", ("Accept-Encoding", accepted));
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(plain, await UnpackAsync(answer));
    }

    [Fact]
    public async Task One_that_the_browser_has_is_not_sent_again()
    {
        using HttpResponseMessage first = await AskAsync("/site.js", ("Accept-Encoding", "br"));
        using HttpResponseMessage second = await AskAsync(
            "/site.js", ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));
        using HttpResponseMessage other = await AskAsync(
            "/site.js", ("Accept-Encoding", "gzip"), ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Fonts_come_from_this_site_stay_in_the_browser_and_are_small()
    {
        string[] addresses = [.. FontAddress.Matches(await _reader.GetStringAsync("/site.css", Stop)).Select(m => m.Value)];
        Dictionary<string, long> sizes = [];
        foreach (string address in addresses)
        {
            using HttpResponseMessage font = await AskAsync("/" + address);
            Assert.Equal("font/woff2", font.Content.Headers.ContentType?.MediaType);
            Assert.Contains("immutable", font.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            sizes[address] = (await font.Content.ReadAsByteArrayAsync(Stop)).Length;
        }
        Assert.Equal(7, sizes.Count);
        Assert.InRange(sizes.Values.Sum(), 1, 140_000);
        // Fonts with "-ext-" in their names are not counted here, because no page in English or Spanish needs their letters.
        Assert.InRange(sizes.Where(f => !f.Key.Contains("-ext-", StringComparison.Ordinal)).Sum(f => f.Value), 1, 80_000);
    }

    [Theory, InlineData("/fonts/OFL-source-serif-4.txt"), InlineData("/fonts/OFL-ibm-plex-mono.txt")]
    public async Task The_licence_of_a_font_comes_with_it(string path) =>
        Assert.Contains("SIL OPEN FONT LICENSE", await _reader.GetStringAsync(path, Stop), StringComparison.OrdinalIgnoreCase);

    private async Task<HttpResponseMessage> AskAsync(string path, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        foreach ((string name, string value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await _reader.SendAsync(request, Stop);
    }

    private static async Task<byte[]> UnpackAsync(HttpResponseMessage answer)
    {
        await using Stream sent = await answer.Content.ReadAsStreamAsync(Stop);
        await using Stream plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using MemoryStream bytes = new();
        await plain.CopyToAsync(bytes, Stop);
        return bytes.ToArray();
    }
}
