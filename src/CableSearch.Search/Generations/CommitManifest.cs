using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Cables;
using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>
/// Lists the files of a commit (saved state of the index), each with its length and SHA-256. With this list the commit can be verified.
/// </summary>
internal sealed record CommitManifest
{
    // Version of the documents in the index. Increase it when the documents change, or the rules by which text is cut into words. Indexes
    // of an older version are then rebuilt.
    private const int DocumentsFormat = 9;

    /// <summary>
    /// Version of the index format, made of the versions of documents and parser. An index with another version is rebuilt.
    /// </summary>
    public const int CurrentFormat = (DocumentsFormat * 1000) + CableParser.Version;

    public required int Format { get; init; }

    public required Guid Archive { get; init; }

    public required long Change { get; init; }

    public required string SegmentsFile { get; init; }

    public required IReadOnlyList<CommitFile> Files { get; init; }

    /// <summary>
    /// Identifies the index writer that made the commit. Each writer gets a new id when it is opened. Two writers may use the same name for
    /// different files. So a file name identifies a file only among the commits of one writer.
    /// </summary>
    public Guid Writer { get; init; }

    /// <summary>Number of the commit. A later commit has a higher number.</summary>
    [JsonIgnore]
    public long Generation => GenerationOf(SegmentsFile);

    /// <summary>The manifest of an empty index, before the first commit.</summary>
    public static CommitManifest OfNothing(Guid archive) =>
        new() { Format = CurrentFormat, Archive = archive, Change = 0, SegmentsFile = "", Files = [] };

    /// <summary>Syncs the files and the folder of a commit to disk, then writes the manifest into the folder.</summary>
    /// <param name="folder">Folder of the generation (copy of the index).</param>
    /// <param name="commit">The commit.</param>
    /// <param name="manifest">The data of the manifest. The list of files in it is replaced by the files of the commit.</param>
    /// <param name="known">
    /// Files that need not be hashed again: this writer hashed them, or they were verified when the writer was opened. Do not pass files
    /// from another writer's manifest: the other writer may have used the same name for a different file.
    /// </param>
    public static CommitManifest Write(string folder, IndexCommit commit, CommitManifest manifest, IReadOnlyList<CommitFile> known)
    {
        Dictionary<string, CommitFile> summed = known.ToDictionary(f => f.Name, StringComparer.Ordinal);
        CommitFile[] files = [.. commit.FileNames.Order(StringComparer.Ordinal).Select(n => summed.GetValueOrDefault(n) ?? Sum(folder, n))];
        DurableFiles.SyncFolder(folder);
        CommitManifest whole = manifest with { SegmentsFile = commit.SegmentsFileName, Files = files };
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(whole, ManifestJson.Default.CommitManifest);
        DurableFiles.Replace(PathOf(folder, commit.Generation), json);
        return whole;
    }

    /// <summary>
    /// Deletes the commits after this one, with their manifests, and manifests that can't be read. The deleted commits failed verification,
    /// and a writer that continues from this commit will use the names of their files again.
    /// </summary>
    public void RemoveNewer(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "segments_*"))
            if (GenerationOf(Path.GetFileName(path)) > Generation) File.Delete(path);
        // The file segments.gen tells Lucene which commit is the newest, and may name a deleted one. Lucene works without this file.
        File.Delete(Path.Combine(folder, "segments.gen"));
        foreach (string path in Directory.EnumerateFiles(folder, "manifest-*.json"))
            if (TryRead(path) is not { } manifest || manifest.Generation > Generation) File.Delete(path);
    }

    /// <summary>Deletes the manifests of commits that no longer exist, and manifests that can't be read.</summary>
    public static void RemoveStale(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "manifest-*.json"))
            if (TryRead(path) is not { } manifest || !File.Exists(Path.Combine(folder, manifest.SegmentsFile))) File.Delete(path);
    }

    /// <summary>The manifests in a folder, newest first. Unreadable ones are left out; empty if there is no folder.</summary>
    public static IReadOnlyList<CommitManifest> ReadAll(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "manifest-*.json").OrderDescending(StringComparer.Ordinal)
            .Select(TryRead).OfType<CommitManifest>()];

    /// <summary>
    /// The reason why the commit can't be opened; null if it can. Checks only that its files exist and have the right length.
    /// </summary>
    public string? FindGap(string folder)
    {
        foreach (CommitFile file in Files)
        {
            FileInfo found = new(Path.Combine(folder, file.Name));
            if (!found.Exists) return $"{file.Name} is missing";
            if (found.Length != file.Length) return $"{file.Name} has {found.Length} bytes instead of {file.Length}";
        }
        return null;
    }

    /// <summary>The reason why the commit is damaged; null if it is intact. Reads and hashes all of its files.</summary>
    public string? FindFault(string folder)
    {
        if (FindGap(folder) is { } gap) return gap;
        foreach (CommitFile file in Files)
        {
            try
            {
                if (DurableFiles.Sha256(Path.Combine(folder, file.Name)) != file.Sha256) return $"{file.Name} is damaged";
            }
            catch (IOException e)
            {
                return $"{file.Name} can't be read: {e.Message}";
            }
        }
        return null;
    }

    private static CommitFile Sum(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        DurableFiles.Sync(path);
        return new(name, new FileInfo(path).Length, DurableFiles.Sha256(path));
    }

    private static long GenerationOf(string segmentsFile) =>
        segmentsFile.Length == 0 ? 0 : SegmentInfos.GenerationFromSegmentsFileName(segmentsFile);

    private static string PathOf(string folder, long generation) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"manifest-{generation:D12}.json"));

    private static CommitManifest? TryRead(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.CommitManifest);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            return null;
        }
    }
}
