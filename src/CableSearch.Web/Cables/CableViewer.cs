using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Cables;

/// <summary>Puts together what the page of a cable shows; the index is not touched.</summary>
internal sealed class CableViewer(CableArchive archive, CableIndex index, Reader reader)
{
    // A cable that hundreds cite (a circular) lists the first of them; the search has the rest.
    private const int MaxReferredBy = 50;

    public async Task<CableResponse> FindAsync(string id, string query, int match, CancellationToken stop)
    {
        HeldCable? held = await archive.Cables.FindAsync(id, stop);
        bool kept = (await reader.IdsAsync(stop)).Contains(id);
        return held?.Stored switch
        {
            null => new MissingCable(id, await archive.Cables.CitingAsync(id, MaxReferredBy, stop), await archive.Articles.ReportingAsync(id, stop), kept),
            WithdrawnText withdrawn => new WithdrawnCable(held, withdrawn.Withdrawal),
            DamagedText damaged => new DamagedCable(held, damaged),
            ReadableText readable => new ShownCable(await ViewAsync(held, readable.Text, query, match, kept, stop)),
            _ => throw new InvalidOperationException($"The text of {id} is in no known state."),
        };
    }

    private async Task<CableView> ViewAsync(HeldCable held, CableText text, string query, int match, bool kept, CancellationToken stop)
    {
        Cable cable = CableParser.Parse(text);
        CableMarks marks = query is "" ? CableMarks.None : index.MarksIn(cable, held.Title, query);
        IReadOnlyList<ParagraphView> parts = ParagraphViews.Of(cable, held.Id, marks);
        int count = marks.Title.Count + marks.Headings.Values.Sum(m => m.Count) + marks.Parts.Values.Sum(m => m.Count);
        IReadOnlyList<CableHeading> referredBy = await archive.Cables.CitingAsync(held.Id, MaxReferredBy + 1, stop);
        (CableHeading? earlier, CableHeading? later) = await archive.Cables.NeighboursAsync(held.Id, stop);
        return new()
        {
            Held = held,
            Text = text,
            Reading = cable,
            Parts = parts,
            TitleMarks = marks.Title,
            Terms = marks.Terms,
            Facts = marks.Facts,
            MarkCount = count,
            CurrentMatch = Math.Clamp(match, 0, count),
            References = await ReferencesAsync(cable, stop),
            ReferredBy = [.. referredBy.Take(MaxReferredBy)],
            IsReferredByMore = referredBy.Count > MaxReferredBy,
            ReportedBy = await archive.Articles.ReportingAsync(held.Id, stop),
            Earlier = earlier,
            Later = later,
            IsBookmarked = kept,
            Query = query,
        };
    }

    private async Task<IReadOnlyList<ReferenceView>> ReferencesAsync(Cable cable, CancellationToken stop)
    {
        string[] ids = [.. cable.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value).Distinct(StringComparer.Ordinal)];
        Dictionary<string, CableHeading> headings = ids is [] ? [] : (await archive.Cables.HeadingsAsync(ids, stop)).ToDictionary(h => h.Id, StringComparer.Ordinal);
        return [.. cable.References.Select(r => new ReferenceView(r, r.Kind == ReferenceKind.Cable ? headings.GetValueOrDefault(r.Value) : null))];
    }
}
