using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Facts;
using CableSearch.Coverage.Pages;

namespace CableSearch.Coverage.Feeds;

/// <summary>Parses the items of an RSS or Atom file as articles, with as much of their text as the file has.</summary>
internal static class FeedParser
{
    // Largest number of items that are parsed; further items are ignored. A real feed has far fewer.
    private const int MaxItems = 10_000;

    private const int MaxDepth = 64;

    /// <summary>Whether a file is an RSS or Atom feed. The name of its first XML element decides.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = start.TrimStart("\uFEFF \t\r\n"u8);
        while (text.StartsWith("<?"u8) || text.StartsWith("<!--"u8))
        {
            ReadOnlySpan<byte> close = text[1] == '?' ? "?>"u8 : "-->"u8;
            int end = text.IndexOf(close);
            if (end < 0) return false;
            text = text[(end + close.Length)..].TrimStart(" \t\r\n"u8);
        }
        return text.StartsWith("<rss"u8) || text.StartsWith("<feed"u8) || text.StartsWith("<rdf:RDF"u8);
    }

    /// <summary>
    /// Parses the items of an RSS or Atom feed. Each article comes with the bytes of a small feed that contains only the article's item.
    /// The archive stores these bytes as the original of the article.
    /// </summary>
    /// <returns>Null if the feed was parsed; otherwise the reason why not, as a sentence.</returns>
    public static string? Parse(byte[] xml, out IReadOnlyList<(byte[] Item, Article Article)> items)
    {
        items = [];
        XElement root;
        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using XmlReader reader = XmlReader.Create(new MemoryStream(xml), settings);
            root = XElement.Load(reader);
        }
        catch (XmlException e)
        {
            return $"The feed is no sound XML: {e.Message}";
        }
        XElement channel = Child(root, "channel") ?? root;
        List<(byte[], Article)> found = [];
        foreach (XElement item in root.Descendants().Where(d => d.Name.LocalName is "item" or "entry").Take(MaxItems))
        {
            if (item.Ancestors().Count() < MaxDepth && ToArticle(channel, item) is { } article)
                found.Add((Alone(root, channel, item), article));
        }
        items = found;
        return found.Count == 0 ? "The feed has no item with a title." : null;
    }

    private static Article? ToArticle(XElement channel, XElement item)
    {
        if (Text(item, "title") is not { } title) return null;
        string text = PlainText(Longest(item, "encoded", "content", "description", "summary"));
        ArticleDay published = ArticleDate.Parse(Day(Value(item, "pubDate", "published", "updated", "date")));
        return new()
        {
            Slug = ArticleSlug.Of(title),
            Url = ArticleUrl.Parse(Link(item)),
            Title = title,
            Outlet = Text(channel, "title"),
            Author = PageText.OneLine(Value(item, "creator") ?? Child(item, "author")?.Elements().FirstOrDefault()?.Value
                ?? Value(item, "author")),
            Published = published.Day,
            Language = ArticleLanguage.Detect(text, Value(channel, "language")
                ?? channel.Attribute(XNamespace.Xml + "lang")?.Value),
            Text = text,
            IsInvented = false,
            Change = 0,
            Links = [],
            Problems = published.Problem is { } problem ? [problem] : [],
        };
    }

    private static byte[] Alone(XElement root, XElement channel, XElement item)
    {
        XElement alone = new(root.Name, root.Attributes());
        XElement within = channel == root ? alone : new(channel.Name, channel.Attributes());
        if (within != alone) alone.Add(within);
        within.Add(channel.Elements().Where(e => e.Name.LocalName is "title" or "language").Select(e => new XElement(e)));
        (item.Parent == channel ? within : alone).Add(new XElement(item));
        return Encoding.UTF8.GetBytes(alone.ToString(SaveOptions.DisableFormatting));
    }

    // RSS writes "Thu, 17 Feb 2011 08:00:00 GMT", which becomes 2011-02-17 here. Atom writes ISO 8601, which stays as it is.
    private static string? Day(string? written) => written is { } text
        && text.IndexOf(',', StringComparison.Ordinal) is >= 0 and < 10 and var comma && DateOnly.TryParseExact(
            string.Join(' ', text[(comma + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3)),
            ["d MMM yyyy", "d MMM yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : written;

    private static string? Link(XElement item)
    {
        IEnumerable<XElement> links = item.Elements().Where(e => e.Name.LocalName == "link");
        return links.FirstOrDefault(l => l.Attribute("href") is not null && (string?)l.Attribute("rel") is null or "alternate")
            ?.Attribute("href")?.Value ?? links.Select(l => l.Value.Trim()).FirstOrDefault(v => v.Length > 0) ?? Value(item, "guid", "id");
    }

    private static string PlainText(string? html) => html is null ? "" : PageText.Of(new HtmlParser().ParseDocument(html).Body);

    private static string? Longest(XElement item, params string[] names) =>
        names.Select(n => Value(item, n)).OfType<string>().OrderByDescending(v => v.Length).FirstOrDefault();

    private static string? Text(XElement parent, string name) => PageText.OneLine(PlainText(Value(parent, name)));

    private static string? Value(XElement parent, params string[] names) =>
        names.Select(n => Child(parent, n)?.Value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(e => e.Name.LocalName == name);
}
