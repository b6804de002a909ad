using CableSearch.Archive;
using CableSearch.Archive.Cables;
using CableSearch.Cables;
using CableSearch.Search.Results;

namespace CableSearch.Web.Reading;

/// <summary>The texts that a cable had.</summary>
/// <param name="Held">The cable.</param>
/// <param name="Revisions">Oldest first.</param>
public sealed record RevisionsView(HeldCable Held, IReadOnlyList<Revision> Revisions);

/// <summary>One of the texts that a cable had.</summary>
/// <param name="Held">The cable.</param>
/// <param name="Revision">Which text.</param>
/// <param name="Text">The text as it came in.</param>
/// <param name="Title">Its subject.</param>
/// <param name="Parts">Its body, cut for display.</param>
public sealed record RevisionView(HeldCable Held, Revision Revision, CableText Text, string Title, IReadOnlyList<PartView> Parts) : RevisionAnswer;

/// <summary>One of the texts that a cable had, whose stored bytes are damaged.</summary>
/// <param name="Held">The cable.</param>
/// <param name="Revision">Which text.</param>
public sealed record DamagedRevision(HeldCable Held, Revision Revision) : RevisionAnswer;

/// <summary>What stands at the address of a revision.</summary>
public abstract record RevisionAnswer;

/// <summary>Reads the revisions of cables that are shown.</summary>
internal sealed class RevisionViewer(CableArchive archive)
{

    public async Task<RevisionsView?> ListAsync(string id, CancellationToken stop) =>
        await archive.Cables.FindAsync(id, stop) is { Withdrawal: null } held ? new(held, await archive.Cables.RevisionsAsync(id, stop)) : null;

    public async Task<RevisionAnswer?> FindAsync(string id, int number, CancellationToken stop)
    {
        if (await archive.Cables.FindAsync(id, stop) is not { Withdrawal: null } held) return null;
        if (await archive.Cables.RevisionAsync(id, number, stop) is not { } revision) return null;
        if (revision.Stored is not ReadableText readable) return new DamagedRevision(held, revision.Revision);
        Cable cable = CableReader.Read(readable.Text);
        return new RevisionView(held, revision.Revision, readable.Text, cable.SubjectTitle ?? cable.Subject ?? id, BodyParts.Of(cable, id, CableMarks.None));
    }
}
