using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;
using CableSearch.Web.Http;

namespace CableSearch.Web.Bookmarks;

/// <summary>Reads a reader's lists for an export. Cables are read in batches, so that few texts are in memory at once.</summary>
internal sealed class ExportReader(CableArchive archive, SiteOptions site, PublicAddress address, Reader reader, TimeProvider clock)
{
    // Number of list items that are read together. It limits how many texts of cables are in memory at once.
    private const int Batch = 100;

    /// <summary>
    /// The lists to export: one list, or all lists in the order of the bookmarks page. Null if the reader has no list with the given
    /// number.
    /// </summary>
    /// <param name="number">Number of the list; null for all lists.</param>
    /// <param name="offline">
    /// The ZIP file, to which the page and the text of each cable are added. Null for the other formats, which contain no texts.
    /// </param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<ExportedList>?> ReadAsync(int? number, OfflineList? offline, CancellationToken stop)
    {
        IReadOnlyList<ReaderList> all = reader.Token is { } token ? await archive.Lists.AllAsync(token, stop) : [];
        ReaderList[] chosen = [.. all.Where(l => number is null || l.Number == number)];
        if (number is not null && chosen is []) return null;
        List<ExportedList> lists = [];
        foreach (ReaderList list in chosen)
        {
            List<ExportedItem> items = [];
            foreach (ListEntry[] batch in (await archive.Lists.Items.ReadAsync(reader.Token!, list.Number, stop)).Chunk(Batch))
                items.AddRange(await ReadAsync(batch, offline, stop));
            lists.Add(new(list.Name, items));
        }
        return lists;
    }

    private async Task<IEnumerable<ExportedItem>> ReadAsync(ListEntry[] batch, OfflineList? offline, CancellationToken stop)
    {
        string[] ids = [.. batch.Where(e => e.Cable is not null).Select(e => e.Target.Id).Distinct()];
        Dictionary<string, HeldCable> held = (await archive.Cables.FindManyAsync(ids, stop))
            .Where(c => c.Withdrawal is null).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return [.. batch.Select(e => e.Target.IsOfCable ? OfCable(e, held.GetValueOrDefault(e.Target.Id), offline) : OfArticle(e))];
    }

    private ExportedItem OfCable(ListEntry entry, HeldCable? cable, OfflineList? offline)
    {
        ItemTarget target = entry.Target;
        string page = address.Of(reader.Context, $"/cable/{target.Id}");
        ExportedItem item = new(entry, target.Anchor is "" ? page : $"{page}#{target.Anchor}");
        // The archive does not have the cable, or withdrew it after the items were read.
        if (cable is null) return item with { Entry = entry with { Cable = null } };
        bool isNeeded = target.Kind == ItemKind.Paragraph || offline is not null;
        Cable? reading = isNeeded && cable.Text is not null ? cable.Parse() : null;
        CableCitation citation = CableCitation.Of(cable, site.Name, page, clock.GetUtcNow());
        return item with
        {
            Words = target.Anchor is "" ? null : reading?.Paragraphs.FirstOrDefault(p => p.Anchor == target.Anchor)?.Text,
            Citation = ItemCitation.Of(target.Anchor is "" ? citation : citation with { Anchor = target.Anchor }),
            Revision = cable.Revision,
            Sha256 = cable.Sha256,
            HasText = reading is not null && offline?.Add(cable, reading, page, citation.Chicago) == true,
        };
    }

    private ExportedItem OfArticle(ListEntry entry)
    {
        string page = address.Of(reader.Context, EntryAddress.Of(entry.Target));
        return new(entry, page)
        {
            Words = entry.Target.Words is "" ? null : entry.Target.Words,
            Citation = entry.Article is { } article ? ItemCitation.Of(article, entry.Target.Anchor, page, clock.GetUtcNow()) : null,
        };
    }
}
