using System.Text;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Import.Sources;

/// <summary>Articles are imported from web archives (WARC files) and from feeds.</summary>
public sealed class WarcTests
{
    private const string Page = "<html lang='en'><head><title>The pier closes</title><meta property='og:site_name' content='The Example'>"
        + "</head><body><article><h1>The pier closes</h1><p>The cable 09LIMA9001 says that the pier at Santa Brigida was closed in May, "
        + "and that nobody had told the fishermen, who came every morning and waited for the gate to open.</p><p>The harbor master, who "
        + "had the key, was at the coast with his brother, and the key was with him.</p></article></body></html>";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_of_a_web_archive_are_articles_with_their_addresses()
    {
        byte[] warc = [.. Record("warcinfo", "application/warc-fields", "", "software: none\r\n"u8.ToArray()), .. Answer("text/html", Page),
            .. Answer("image/png", "no page", "https://news.example/pier.png")];
        await AssertImportedAsync("a.warc", warc);
    }

    [Fact]
    public async Task A_web_archive_packed_record_by_record_is_read_and_so_are_chunks_and_packed_answers()
    {
        byte[] packed = Packed.Gzip(Packed.Bytes(Page));
        byte[] chunks = [.. Encoding.ASCII.GetBytes($"{packed.Length:x}\r\n"), .. packed, .. "\r\n0\r\n\r\n"u8];
        byte[] warc = [.. Packed.Gzip(Record("warcinfo", "application/warc-fields", "", "software: none\r\n"u8.ToArray())),
            .. Packed.Gzip(Record("response", "application/http;msgtype=response", "https://news.example/pier",
                [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"u8,
                    .. "Transfer-Encoding: chunked\r\n\r\n"u8, .. chunks]))];
        await AssertImportedAsync("a.warc.gz", warc);
    }

    // The archive stores the charset that the server named, so that the page gives the same text when it is parsed again.
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_charset_that_the_server_named_comes_before_that_of_the_page(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        byte[] page = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Page
            .Replace("The pier closes", "Гавань закрывается", StringComparison.Ordinal)
            .Replace("<head>", "<head><meta charset='iso-8859-1'>", StringComparison.Ordinal));
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"u8, .. page];
        string path = Path.Combine(database.Folder, "a.warc");
        await File.WriteAllBytesAsync(
            path, Record("response", "application/http; msgtype=response", "https://news.example/pier", answer), Stop);

        await new Importer(archive).RunAsync([path], SourceKind.Any, Stream.Null, null, Stop);

        Article article = Assert.Single(await archive.Articles.ListAsync(0, 10, Stop));
        Assert.Equal(("Гавань закрывается", 0), (article.Title, article.Problems.Count));
        Assert.Equal(0, (await archive.Administration.ReparseArticles.RunAsync(ArticleParser.Kept, all: true, null, Stop)).Changed);
        Assert.Empty(await archive.Administration.DamagedAsync(ArticleParser.Kept, Stop).ToListAsync(Stop));
        ImportReport again = await new Importer(archive).RunAsync([path], SourceKind.Any, Stream.Null, null, Stop);
        Assert.Equal((0, 1), (again.Counts.Articles, again.Counts.Unchanged));
    }

    [Fact]
    public async Task What_stands_before_the_cut_of_a_web_archive_goes_in()
    {
        byte[] second = Answer("text/html", Page.Replace("pier", "dock", StringComparison.Ordinal), "https://news.example/dock");
        ImportReport report = await AssertImportedAsync("a.warc", [.. Answer("text/html", Page), .. second[..^400]]);
        RejectedRecord rejected = Assert.Single(report.Rejected);
        Assert.Equal("cut-file", rejected.Reason);
        Assert.Contains("The file is cut", rejected.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version='1.0'?><rss version='2.0'><channel><title>The Example</title><language>en</language><item>"
        + "<title>The pier closes</title><link>https://news.example/pier</link><pubDate>Thu, 17 Feb 2011 08:00:00 GMT</pubDate>"
        + "<description>&lt;p&gt;The cable 09LIMA9001 says so.&lt;/p&gt;</description></item></channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>The Example</title><entry><title>The pier closes</title>"
        + "<link href='https://news.example/pier'/><updated>2011-02-17T08:00:00Z</updated><content type='html'>&lt;p&gt;The cable "
        + "09LIMA9001 says so.&lt;/p&gt;</content></entry></feed>")]
    public async Task Items_of_a_feed_are_articles(string feed)
    {
        await AssertImportedAsync("a.xml", Packed.Bytes(feed), article =>
            Assert.Equal(("The Example", new DateOnly(2011, 2, 17), "The cable 09LIMA9001 says so."),
                (article.Outlet, article.Published, article.Text)));
    }

    [Fact]
    public async Task A_feed_that_is_no_xml_gets_one_sentence()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        ImportReport report = await archive.ImportAsync(database.Folder, ("a.xml", "<rss><channel><item><title>Cut</tit"));
        Assert.StartsWith("The feed is no sound XML", Assert.Single(report.Rejected).Message, StringComparison.Ordinal);
    }

    private static async Task<ImportReport> AssertImportedAsync(string name, byte[] bytes, Action<Article>? assert = null)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        string path = Path.Combine(database.Folder, name);
        await File.WriteAllBytesAsync(path, bytes, Stop);
        ImportReport report = await new Importer(archive).RunAsync([path], SourceKind.Any, Stream.Null, null, Stop);
        Article article = Assert.Single(await archive.Articles.ListAsync(0, 10, Stop));
        Assert.Equal(("The pier closes", "https://news.example/pier"), (article.Title, article.Url));
        Assert.Equal("09LIMA9001", Assert.Single(article.Links).CableId);
        assert?.Invoke(article);
        return report;
    }

    private static byte[] Answer(string type, string body, string address = "https://news.example/pier") => Record("response",
        "application/http; msgtype=response", address,
        Packed.Bytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}; charset=utf-8\r\n\r\n{body}"));

    private static byte[] Record(string kind, string type, string address, byte[] content) =>
    [
        .. Packed.Bytes($"WARC/1.1\r\nWARC-Type: {kind}\r\nContent-Type: {type}\r\nWARC-Target-URI: {address}\r\n"
            + $"Content-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8,
    ];
}
