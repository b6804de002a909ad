using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Cables;

/// <summary>Reads the revisions of cables that are shown.</summary>
internal sealed class RevisionViewer(CableArchive archive)
{

    public async Task<RevisionsView?> ListAsync(string id, CancellationToken stop) =>
        await archive.Cables.FindAsync(id, stop) is { Withdrawal: null } held ? new(held, await archive.Cables.RevisionsAsync(id, stop)) : null;

    public async Task<RevisionResponse?> FindAsync(string id, int number, CancellationToken stop)
    {
        if (await archive.Cables.FindAsync(id, stop) is not { Withdrawal: null } held) return null;
        if (await archive.Cables.RevisionAsync(id, number, stop) is not { } revision) return null;
        if (revision.Stored is not ReadableText readable) return new DamagedRevision(held, revision.Revision);
        Cable cable = CableParser.Parse(readable.Text);
        return new RevisionView(held, revision.Revision, readable.Text, cable.SubjectTitle ?? cable.Subject ?? id, ParagraphViews.Of(cable, id, CableMarks.None));
    }
}
