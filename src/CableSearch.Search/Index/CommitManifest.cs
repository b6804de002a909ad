using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Cables;
using Lucene.Net.Index;

namespace CableSearch.Search.Index;

/// <summary>What a commit consists of, so that it proves itself: length and SHA-256 of each file.</summary>
internal sealed record CommitManifest
{
    // Raised with each change of the documents or of how they are analysed.
    private const int DocumentsFormat = 7;

    /// <summary>Version of the documents, and of the reader that made them: an index of another one is made anew.</summary>
    public const int CurrentFormat = (DocumentsFormat * 1000) + CableReader.Version;

    public required int Format { get; init; }

    public required Guid Archive { get; init; }

    public required long Change { get; init; }

    public required string SegmentsFile { get; init; }

    public required IReadOnlyList<CommitFile> Files { get; init; }

    /// <summary>
    /// Syncs a commit's files and folder and lays its manifest beside them. The sum of a file is taken over from an earlier manifest only if the file is older than that manifest:
    /// after a roll-back the writer uses names again, and a file of the same name and length may be another.
    /// </summary>
    public static void Write(string folder, IndexCommit commit, Guid archive, long change)
    {
        Dictionary<string, CommitFile> known = PathsIn(folder).SelectMany(p => StillTrue(p, folder)).DistinctBy(f => f.Name)
            .ToDictionary(f => f.Name, StringComparer.Ordinal);
        List<CommitFile> files = [];
        foreach (string name in commit.FileNames.Order(StringComparer.Ordinal))
        {
            if (known.TryGetValue(name, out CommitFile? file) && file.Length == new FileInfo(Path.Combine(folder, name)).Length)
            {
                files.Add(file);
                continue;
            }
            string path = Path.Combine(folder, name);
            DurableFiles.Sync(path);
            files.Add(new(name, new FileInfo(path).Length, DurableFiles.Sha256(path)));
        }
        CommitManifest manifest = new() { Format = CurrentFormat, Archive = archive, Change = change, SegmentsFile = commit.SegmentsFileName, Files = files };
        DurableFiles.SyncFolder(folder);
        DurableFiles.Replace(PathOf(folder, commit.Generation), JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestJson.Default.CommitManifest));
    }

    /// <summary>Takes away manifests of commits that are gone.</summary>
    public static void RemoveStale(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "manifest-*.json"))
            if (TryRead(path) is not { } manifest || !File.Exists(Path.Combine(folder, manifest.SegmentsFile))) File.Delete(path);
    }

    /// <summary>The manifests of a folder, newest first.</summary>
    public static IReadOnlyList<CommitManifest> ReadAll(string folder) => !Directory.Exists(folder) ? [] :
        [.. PathsIn(folder).Select(TryRead).OfType<CommitManifest>()];

    /// <summary>Why the commit can't be trusted, or null.</summary>
    public string? FindFault(string folder)
    {
        foreach (CommitFile file in Files)
        {
            FileInfo found = new(Path.Combine(folder, file.Name));
            if (!found.Exists) return $"{file.Name} is missing";
            if (found.Length != file.Length) return $"{file.Name} has {found.Length} bytes instead of {file.Length}";
            if (DurableFiles.Sha256(found.FullName) != file.Sha256) return $"{file.Name} is damaged";
        }
        return null;
    }

    private static IEnumerable<string> PathsIn(string folder) =>
        Directory.EnumerateFiles(folder, "manifest-*.json").OrderDescending(StringComparer.Ordinal);

    private static IEnumerable<CommitFile> StillTrue(string manifest, string folder)
    {
        DateTime written = File.GetLastWriteTimeUtc(manifest);
        return TryRead(manifest)?.Files.Where(f => File.GetLastWriteTimeUtc(Path.Combine(folder, f.Name)) < written) ?? [];
    }

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

/// <summary>A file of a commit.</summary>
internal sealed record CommitFile(string Name, long Length, string Sha256);

[JsonSerializable(typeof(CommitManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
