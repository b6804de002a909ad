using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Cables;
using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>The contents of a commit, with length and SHA-256 of each file, so that it can be verified.</summary>
internal sealed record CommitManifest
{
    // Raised with each change of the documents or of how they are analysed.
    private const int DocumentsFormat = 9;

    /// <summary>Version of the documents and of the parser that made them. An index of another version is built anew.</summary>
    public const int CurrentFormat = (DocumentsFormat * 1000) + CableParser.Version;

    public required int Format { get; init; }

    public required Guid Archive { get; init; }

    public required long Change { get; init; }

    public required string SegmentsFile { get; init; }

    public required IReadOnlyList<CommitFile> Files { get; init; }

    /// <summary>The opened writer that made the commit: two writers may give different segments the same name.</summary>
    public Guid Writer { get; init; }

    /// <summary>Number of the commit, which rises.</summary>
    [JsonIgnore]
    public long Generation => GenerationOf(SegmentsFile);

    /// <summary>The state before the first commit.</summary>
    public static CommitManifest OfNothing(Guid archive) =>
        new() { Format = CurrentFormat, Archive = archive, Change = 0, SegmentsFile = "", Files = [] };

    /// <summary>Syncs a commit's files and folder and lays its manifest beside them.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="manifest">What the commit is; its files are filled in.</param>
    /// <param name="known">
    /// Files that the same writer hashed, or that were verified when it was opened. Only these are sure to be unchanged. An older manifest
    /// is not trusted, since a writer that begins at an earlier commit uses file names again.
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
    /// Deletes the commits after this one, and their manifests. They did not verify, and a writer that continues from here uses their names
    /// again.
    /// </summary>
    public void RemoveNewer(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "segments_*"))
            if (GenerationOf(Path.GetFileName(path)) > Generation) File.Delete(path);
        // A hint at the newest commit, which Lucene does without.
        File.Delete(Path.Combine(folder, "segments.gen"));
        foreach (string path in Directory.EnumerateFiles(folder, "manifest-*.json"))
            if (TryRead(path) is not { } manifest || manifest.Generation > Generation) File.Delete(path);
    }

    /// <summary>Takes away manifests of commits that are gone.</summary>
    public static void RemoveStale(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "manifest-*.json"))
            if (TryRead(path) is not { } manifest || !File.Exists(Path.Combine(folder, manifest.SegmentsFile))) File.Delete(path);
    }

    /// <summary>The manifests of a folder, newest first.</summary>
    public static IReadOnlyList<CommitManifest> ReadAll(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "manifest-*.json").OrderDescending(StringComparer.Ordinal)
            .Select(TryRead).OfType<CommitManifest>()];

    /// <summary>Why the commit can't be opened, or null. Looks at the names and lengths of its files alone.</summary>
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

    /// <summary>Why the commit can't be trusted, or null. Reads all of it.</summary>
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
