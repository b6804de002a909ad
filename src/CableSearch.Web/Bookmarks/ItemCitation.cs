using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>How an item of a list is cited.</summary>
/// <param name="Words">The citation of a footnote.</param>
/// <param name="BibTex">An entry of BibTeX.</param>
/// <param name="Ris">A record of RIS.</param>
/// <param name="Csl">The item for processors of the Citation Style Language.</param>
internal sealed record ItemCitation(string Words, string BibTex, string Ris, CslItem Csl)
{
    /// <summary>The citation of a cable or a paragraph.</summary>
    public static ItemCitation Of(CableCitation cable) => new(cable.Chicago, cable.BibTex, cable.Ris, cable.Csl);

    /// <summary>The citation of an article, as the archive knows it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchor">The quotation; empty for the whole article.</param>
    /// <param name="address">Its full address in this archive, with the anchor.</param>
    /// <param name="now">The day of access.</param>
    public static ItemCitation Of(ArticleHeading article, string anchor, string address, DateTimeOffset now)
    {
        DateOnly accessed = DateOnly.FromDateTime(now.UtcDateTime);
        string key = anchor is "" ? article.Slug : $"{article.Slug}-{anchor}";
        string? year = article.Published?.Year.ToString(CultureInfo.InvariantCulture);
        string? day = article.Published is { } published ? DateFormat.Iso(published) : null;
        string words = string.Join(", ", new[]
        {
            $"“{article.Title}”", article.Outlet, article.Published is { } date ? DateFormat.Full(date) : "undated",
            $"accessed {DateFormat.Full(accessed)}", address,
        }.OfType<string>());
        return new(
            words + ".",
            BibTexEntry.Of(key,
            [
                ("title", BibTexEntry.Exact(article.Title)),
                ("journal", article.Outlet is null ? null : BibTexEntry.Escape(article.Outlet)),
                ("date", day), ("year", year), ("url", address), ("urldate", DateFormat.Iso(accessed)),
            ]),
            RisRecord.Of("NEWS",
            [
                ("TI", article.Title), ("T2", article.Outlet), ("PY", year), ("DA", day?.Replace('-', '/')), ("UR", address),
                ("Y2", DateFormat.Iso(accessed).Replace('-', '/')),
            ]),
            new(key, "article-newspaper", article.Title, [], article.Published is { } issued ? CslDate.Of(issued) : null,
                CslDate.Of(accessed), null, null, address, null)
            { Container = article.Outlet });
    }
}
