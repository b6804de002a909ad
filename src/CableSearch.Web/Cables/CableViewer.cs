using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Cables;

/// <summary>Reads from the archive what the page of a cable shows. The index is only used to find the matches to highlight.</summary>
internal sealed class CableViewer(CableArchive archive, CableIndex index, Reader reader)
{
    // The page lists at most this number of cables that refer to the shown cable. If there are more, as for a cable that was sent to all
    // posts, the page links to a search that finds all of them.
    private const int MaxReferredBy = 50;

    public async Task<CableResponse> FindAsync(string id, string query, int match, CancellationToken stop)
    {
        HeldCable? held = await archive.Cables.FindAsync(id, stop);
        bool isBookmarked = (await reader.SavedAsync(stop)).Targets.Contains(id);
        return held?.Stored switch
        {
            null => new MissingCable(
                id,
                await archive.Cables.CitingAsync(id, MaxReferredBy, stop),
                await archive.Articles.ReportingAsync(id, stop),
                isBookmarked),
            WithdrawnText withdrawn => new WithdrawnCable(held, withdrawn.Withdrawal),
            DamagedText damaged => new DamagedCable(held, damaged),
            ReadableText readable => new ShownCable(
                await ViewAsync(held, readable.Text, query, match, stop) with
                {
                    Saved = reader.Token is null ? [] : await archive.Bookmarks.OfCableAsync(reader.Token, id, stop),
                    Lists = reader.Token is null ? [] : await archive.Lists.AllAsync(reader.Token, stop),
                }),
            StoredText other => throw new InvalidOperationException($"No response for the text of {id}, a {other.GetType().Name}."),
        };
    }

    private async Task<CableView> ViewAsync(HeldCable held, CableText text, string query, int match, CancellationToken stop)
    {
        Cable cable = CableParser.Parse(text);
        CableHighlights marks = query is "" ? CableHighlights.None : index.HighlightsIn(cable, held.Title, query);
        IReadOnlyList<ParagraphView> paragraphs = ParagraphViews.Of(cable, held.Id, marks);
        int matches = marks.Title.Count + marks.Headings.Values.Sum(m => m.Count) + marks.Parts.Values.Sum(m => m.Count);
        string[] cited = [.. cable.References.Where(IsCable).Select(r => r.Value).Distinct(StringComparer.Ordinal)];
        CableSurroundings around = await archive.Cables.SurroundingsAsync(held, cited, MaxReferredBy + 1, stop);
        return new()
        {
            Record = held,
            Text = text,
            Reading = cable,
            Paragraphs = paragraphs,
            TitleHighlights = marks.Title,
            Terms = marks.Terms,
            Facts = marks.Facts,
            MatchCount = matches,
            CurrentMatch = Math.Clamp(match, 0, matches),
            References = ReferencesOf(cable, around.Headings),
            ReferredBy = [.. around.ReferredBy.Take(MaxReferredBy)],
            IsReferredByMore = around.ReferredBy.Count > MaxReferredBy,
            ReportedBy = held.CoverageCount == 0 ? [] : await archive.Articles.ReportingAsync(held.Id, stop),
            Earlier = around.Earlier,
            Later = around.Later,
            Query = query,
        };
    }

    private static IReadOnlyList<ReferenceView> ReferencesOf(Cable cable, IReadOnlyList<CableHeading> found)
    {
        Dictionary<string, CableHeading> headings = found.ToDictionary(h => h.Id, StringComparer.Ordinal);
        return [.. cable.References.Select(r => new ReferenceView(r, IsCable(r) ? headings.GetValueOrDefault(r.Value) : null))];
    }

    private static bool IsCable(CableReference reference) => reference.Kind == ReferenceKind.Cable;
}
