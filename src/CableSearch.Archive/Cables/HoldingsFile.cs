using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Stores the archive's counts in a file. Counting 250,000 cables takes a while, so after a start the program shows the stored counts until
/// it has counted again. If the file is lost, readers only have to wait for the new counts.
/// </summary>
/// <param name="path">Path of the file; null if no counts are to be stored.</param>
internal sealed class HoldingsFile(string? path)
{
    // Identifies the build of the program. Counts contain names of posts and meanings of TAGS, which another build may word differently. So
    // counts that another build stored are not used.
    private static readonly string Build =
        $"{typeof(HoldingsFile).Module.ModuleVersionId} {typeof(PostTable).Module.ModuleVersionId}";

    /// <summary>
    /// The stored counts of an archive; null if the file can't be read. Null also if the counts are of another archive, or if another build
    /// of the program stored them.
    /// </summary>
    /// <param name="archive">Random id of the archive.</param>
    public Holdings? Read(Guid archive)
    {
        if (path is null || !File.Exists(path)) return null;
        try
        {
            using FileStream file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, HoldingsJson.Default.Stored) is { } stored
                && stored.Archive == archive && stored.Build == Build
                ? stored.Holdings
                : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Stores counts. If that is not possible, for instance on a full disk, the file keeps its former counts.</summary>
    /// <param name="archive">Random id of the archive.</param>
    /// <param name="holdings">The counts.</param>
    public void Write(Guid archive, Holdings holdings)
    {
        if (path is null) return;
        string unfinished = path + ".new";
        try
        {
            // If another process is writing this file now, opening it fails here, and the file of the other process is used.
            using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
                JsonSerializer.Serialize(file, new Stored(archive, Build, holdings), HoldingsJson.Default.Stored);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // No error is reported: without the file, the next run of the program only has to count again.
        }
    }

    /// <summary>Deletes the file, because the TAGS and posts of an erased cable may be counted in it.</summary>
    public void Delete()
    {
        if (path is not null) File.Delete(path);
    }

    /// <summary>The content of the file.</summary>
    /// <param name="Archive">Random id of the archive.</param>
    /// <param name="Build">Ids of the builds of two assemblies: the archive, and the assembly with the names of posts and TAGS.</param>
    /// <param name="Holdings">The counts.</param>
    internal sealed record Stored(Guid Archive, string Build, Holdings Holdings);
}
