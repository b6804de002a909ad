using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Format;

namespace CableSearch.Web.Bookmarks;

/// <summary>How an item of a list is cited.</summary>
/// <param name="Words">The citation in words, for a footnote.</param>
/// <param name="BibTex">The citation as an entry of a BibTeX file.</param>
/// <param name="Ris">The citation as a record of an RIS file.</param>
/// <param name="Csl">The citation as an item of CSL-JSON (Citation Style Language).</param>
internal sealed record ItemCitation(string Words, string BibTex, string Ris, CslItem Csl)
{
    /// <summary>The citation of a cable or a paragraph.</summary>
    public static ItemCitation Of(CableCitation cable) => new(cable.Chicago, cable.BibTex, cable.Ris, cable.Csl);

    /// <summary>
    /// The citation for a reference manager, with the words of the paragraph or quotation and with what the reader wrote: tags as keywords,
    /// notes as notes. All items point to the same cable, paragraph, article or quotation, which may be in several lists.
    /// </summary>
    public ItemCitation With(IReadOnlyList<ExportedItem> items)
    {
        string? words = items[0].Words;
        string[] tags = [.. items.SelectMany(i => i.Entry.Tags).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] notes = [.. items.Select(i => i.Entry.Note).Where(n => n is not "").Distinct(StringComparer.Ordinal)];
        return this with
        {
            BibTex = BibTexEntry.With(BibTex,
            [
                ("keywords", tags is [] ? null : BibTexEntry.Escape(string.Join(", ", tags))),
                ("abstract", words is null ? null : BibTexEntry.Escape(words)),
                ("annote", notes is [] ? null : BibTexEntry.Escape(string.Join("\n\n", notes))),
            ]),
            Ris = RisRecord.With(Ris, [.. tags.Select(t => ("KW", (string?)t)), ("AB", words), .. notes.Select(n => ("N1", (string?)n))]),
        };
    }

    /// <summary>The citation of an article, or of a quotation in it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchor">Anchor of the quotation; empty for the whole article.</param>
    /// <param name="address">Full address of the article in this archive, with the anchor.</param>
    /// <param name="now">The present time. Its day is the day of access in the citation.</param>
    public static ItemCitation Of(ArticleHeading article, string anchor, string address, DateTimeOffset now)
    {
        DateOnly accessed = DateOnly.FromDateTime(now.UtcDateTime);
        string key = anchor is "" ? article.Slug : $"{article.Slug}-{anchor}";
        string? year = article.Published?.Year.ToString(CultureInfo.InvariantCulture);
        string? day = article.Published is { } published ? DateFormat.Iso(published) : null;
        string words = string.Join(", ", new[]
        {
            article.Author, $"“{article.Title}”", article.Outlet, article.Published is { } date ? DateFormat.Full(date) : "undated",
            $"accessed {DateFormat.Full(accessed)}", address,
        }.OfType<string>());
        return new(
            words + ".",
            BibTexEntry.Of(key,
            [
                ("author", article.Author is null ? null : BibTexEntry.Exact(article.Author)),
                ("title", BibTexEntry.Exact(article.Title)),
                ("journal", article.Outlet is null ? null : BibTexEntry.Escape(article.Outlet)),
                ("date", day), ("year", year), ("url", address), ("urldate", DateFormat.Iso(accessed)),
            ]),
            RisRecord.Of("NEWS",
            [
                ("AU", article.Author), ("TI", article.Title), ("T2", article.Outlet), ("PY", year), ("DA", day?.Replace('-', '/')),
                ("UR", address), ("Y2", DateFormat.Iso(accessed).Replace('-', '/')),
            ]),
            new(key, "article-newspaper", article.Title, article.Author is null ? [] : [new(article.Author)],
                article.Published is { } issued ? CslDate.Of(issued) : null, CslDate.Of(accessed), null, null, address, null)
            { Container = article.Outlet });
    }
}
