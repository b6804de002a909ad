using System.Globalization;
using System.Text;
using System.Xml;
using CableSearch.Web.Http;

namespace CableSearch.Web.Search;

/// <summary>An Atom feed (RFC 4287).</summary>
/// <param name="Title">Title of the feed.</param>
/// <param name="Subtitle">A sentence that describes the feed.</param>
/// <param name="Self">Full address of the feed. It is the feed's id too.</param>
/// <param name="Page">Full address of the page with the same results.</param>
/// <param name="Updated">
/// When a feed without entries last changed, UTC. For a feed with entries, the time of its newest entry is used instead.
/// </param>
/// <param name="Entries">The entries, the last imported first.</param>
internal sealed record AtomFeed(string Title, string Subtitle, string Self, string Page, DateTime Updated, IReadOnlyList<AtomEntry> Entries)
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    // The XML is written without a byte order mark, which some feed readers can't read.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
    };

    /// <summary>The feed's XML, in UTF-8.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (XmlWriter xml = XmlWriter.Create(bytes, Settings)) Write(xml);
        return bytes.ToArray();
    }

    private void Write(XmlWriter xml)
    {
        xml.WriteStartElement("feed", Namespace);
        Element(xml, "id", Self);
        Element(xml, "title", Title);
        Element(xml, "subtitle", Subtitle);
        Element(xml, "updated", Instant(Entries is [] ? Updated : Entries.Max(e => e.Updated)));
        Link(xml, "self", MediaType, Self);
        Link(xml, "alternate", "text/html", Page);
        Author(xml, "CableSearch");
        foreach (AtomEntry entry in Entries) Write(xml, entry);
        xml.WriteEndElement();
    }

    // Writes an entry, without the element "published". That element would contain the cable's date. A feed reader would then list a cable
    // of 2009 that was imported today below all newer cables.
    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Instant(entry.Updated));
        Link(xml, "alternate", "text/html", entry.Page);
        if (entry.Author is not null) Author(xml, entry.Author);
        if (entry.Category is not null)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlCharacters.Of(entry.Category));
            xml.WriteEndElement();
        }
        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", XmlCharacters.Of(address));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlCharacters.Of(text));

    private static string Instant(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
