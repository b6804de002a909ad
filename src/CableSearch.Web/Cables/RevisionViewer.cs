using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Cables;

/// <summary>Reads from the archive what the pages about revisions of a cable show. A withdrawn cable has no such pages.</summary>
internal sealed class RevisionViewer(CableArchive archive)
{
    /// <summary>The revisions of a cable; null if the archive does not have the cable, or withdrew it.</summary>
    public async Task<RevisionsView?> ListAsync(string id, CancellationToken stop) =>
        await archive.Cables.FindAsync(id, stop) is { Withdrawal: null } held
            ? new(held, await archive.Cables.RevisionsAsync(id, stop))
            : null;

    /// <summary>One revision of a cable; null if the archive does not have this revision, or withdrew the cable.</summary>
    public async Task<RevisionResponse?> FindAsync(string id, int number, CancellationToken stop)
    {
        if (await archive.Cables.FindAsync(id, stop) is not { Withdrawal: null } held) return null;
        if (await archive.Cables.RevisionAsync(id, number, stop) is not { } revision) return null;
        if (revision.Stored is not ReadableText readable) return new DamagedRevision(held, revision.Revision);
        Cable cable = CableParser.Parse(readable.Text);
        string title = TitleOf(cable, id);
        return new RevisionView(held, revision.Revision, readable.Text, title, ParagraphViews.Of(cable, id, CableHighlights.None));
    }

    /// <summary>Compares two revisions of a cable. Null if the archive does not have one of them, or withdrew the cable.</summary>
    public async Task<RevisionResponse?> CompareAsync(string id, int number, int with, CancellationToken stop)
    {
        if (await archive.Cables.FindAsync(id, stop) is not { Withdrawal: null } held) return null;
        if (await archive.Cables.RevisionAsync(id, number, stop) is not { } revision) return null;
        if (await archive.Cables.RevisionAsync(id, with, stop) is not { } other) return null;
        if (revision.Stored is not ReadableText now) return new DamagedRevision(held, revision.Revision);
        if (other.Stored is not ReadableText before) return new DamagedRevision(held, other.Revision);
        Cable cable = CableParser.Parse(now.Text);
        return new RevisionComparison(held, revision.Revision, other.Revision, TitleOf(cable, id))
        {
            Paragraphs = RevisionComparison.Compare(CableParser.Parse(before.Text), cable),
        };
    }

    private static string TitleOf(Cable cable, string id) => cable.SubjectTitle ?? cable.Subject ?? id;
}
