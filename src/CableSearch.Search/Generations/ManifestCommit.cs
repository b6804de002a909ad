using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>
/// A Lucene commit (saved state of the index). Its files are listed in a manifest, a file of ours. Lucene's own list of commits is not
/// used: to make this list, Lucene reads all commits in the folder, and it fails if any of them is damaged.
/// </summary>
internal sealed class ManifestCommit(CommitManifest manifest, Lucene.Net.Store.Directory directory) : IndexCommit
{
    public override string SegmentsFileName => manifest.SegmentsFile;

    public override ICollection<string> FileNames => [.. manifest.Files.Select(f => f.Name)];

    public override Lucene.Net.Store.Directory Directory => directory;

    public override bool IsDeleted => false;

    public override int SegmentCount => throw new NotSupportedException("A manifest does not count segments.");

    public override long Generation => manifest.Generation;

    public override IDictionary<string, string> UserData => new Dictionary<string, string>(StringComparer.Ordinal);

    public override void Delete() => throw new NotSupportedException("The writer's policy deletes commits.");
}
