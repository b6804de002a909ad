using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Readers;

internal static class BookmarkHeadings
{
    // Both databases take this many parameters in one command.
    private const int ChunkSize = 500;

    public static async Task<IReadOnlyList<Bookmark>> WithHeadingsAsync(
        ArchiveContext context, IEnumerable<(string CableId, string Note, DateTime AddedAt)> rows, CancellationToken stop)
    {
        List<Bookmark> bookmarks = [];
        foreach ((string CableId, string Note, DateTime AddedAt)[] chunk in rows.Chunk(ChunkSize))
        {
            string[] ids = [.. chunk.Select(r => r.CableId)];
            Dictionary<string, CableHeading> headings = await context.Cables.Where(c => ids.Contains(c.CanonicalId)).Shown().ToHeadings()
                .ToDictionaryAsync(h => h.Id, stop);
            bookmarks.AddRange(chunk.Select(r => new Bookmark(r.CableId, r.Note, r.AddedAt, headings.GetValueOrDefault(r.CableId))));
        }
        return bookmarks;
    }
}
