using System.Globalization;
using System.Text;

namespace CableSearch.Search.Generations;

/// <summary>
/// The folders of an index: one for each generation (complete copy of the index), and one in which the next generation is built. A file has
/// the name of the generation in use. Only the process that holds <see cref="TryLock"/> creates, renames, removes or sets aside
/// generations. Only the process that holds <see cref="TryLockBuilding"/> writes in the folder for building.
/// </summary>
internal sealed class GenerationFolders(string root)
{
    private const string Prefix = "gen-";

    private string CurrentFile => Path.Combine(root, "current");

    private string LockFile => Path.Combine(root, "writer.lock");

    private string SetAside => Path.Combine(root, "set-aside");

    /// <summary>The folder in which the next generation (copy of the index) is built.</summary>
    public string Building => Path.Combine(root, "building");

    // A file that exists if the generation in the folder for building is finished. It is outside that folder, so it stays when the folder
    // is created or deleted.
    private string FinishedMark => Path.Combine(root, "building-finished");

    /// <summary>Name of the generation in use; null for a new index.</summary>
    public string? Current
    {
        get
        {
            try
            {
                string name = File.ReadAllText(CurrentFile).Trim();
                return name.StartsWith(Prefix, StringComparison.Ordinal) && name.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0
                    ? name
                    : null;
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }
    }

    /// <summary>Whether some process holds the writer lock. This check writes nothing to the disk.</summary>
    public bool IsWritten => WriterLock.IsTaken(LockFile);

    /// <summary>Whether a generation was built and verified, and has yet to be put into use.</summary>
    public bool IsBuildingFinished => File.Exists(FinishedMark);

    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>Takes the writer lock of the index; null if another process holds it.</summary>
    public WriterLock? TryLock() => WriterLock.TryTake(LockFile);

    /// <summary>Takes the lock for building the next generation; null if another process holds it.</summary>
    public WriterLock? TryLockBuilding() => WriterLock.TryTake(Path.Combine(root, "building.lock"));

    /// <summary>Creates the folder of a new generation, with a name that was never used, and returns the name.</summary>
    public string CreateNext()
    {
        string name = NextName();
        Directory.CreateDirectory(PathOf(name));
        return name;
    }

    /// <summary>Makes a generation the one in use.</summary>
    public void Use(string name) => DurableFiles.Replace(CurrentFile, Encoding.UTF8.GetBytes(name + "\n"));

    /// <summary>Records that the generation in the folder for building has passed verification and is finished.</summary>
    public void FinishBuilding() => DurableFiles.Replace(FinishedMark, "finished\n"u8);

    /// <summary>
    /// Renames the folder for building to a generation folder and returns the new name. The caller then puts the generation into use and
    /// calls <see cref="RemoveBuilding"/>. The process that built the generation waits until then.
    /// </summary>
    public string AdoptBuilding()
    {
        string name = NextName();
        Directory.Move(Building, PathOf(name));
        return name;
    }

    /// <summary>
    /// Deletes the folder for building, and the file that says that the generation in it is finished. No process is writing in the folder:
    /// the generation is finished, or the caller holds the lock for building.
    /// </summary>
    public void RemoveBuilding()
    {
        File.Delete(FinishedMark);
        if (Directory.Exists(Building)) Directory.Delete(Building, recursive: true);
    }

    /// <summary>Deletes an unfinished generation, if the process that was building it has ended.</summary>
    public void RemoveUnfinished()
    {
        if (IsBuildingFinished || !Directory.Exists(Building)) return;
        using WriterLock? held = TryLockBuilding();
        if (held is not null && !IsBuildingFinished) RemoveBuilding();
    }

    /// <summary>
    /// Moves a generation that failed verification to the folder "set-aside", where it replaces an earlier one. If the generation has no
    /// files, the earlier one stays.
    /// </summary>
    public void PutAside(string name)
    {
        if (!Directory.Exists(PathOf(name)) || !Directory.EnumerateFileSystemEntries(PathOf(name)).Any()) return;
        RemoveSetAside();
        Directory.Move(PathOf(name), SetAside);
    }

    /// <summary>Deletes the generation that was set aside.</summary>
    public void RemoveSetAside()
    {
        if (Directory.Exists(SetAside)) Directory.Delete(SetAside, recursive: true);
    }

    /// <summary>Deletes all generations except the one in use. A process that has one of them open can still read its files.</summary>
    public void RemoveOthers(string used)
    {
        foreach (string name in Names().Where(n => n != used)) Directory.Delete(PathOf(name), recursive: true);
    }

    private string NextName()
    {
        // The number of the generation in use is not reused, even if its folder was deleted. Other processes may still have files of this
        // folder open.
        int last = Names().Append(Current ?? Prefix)
            .Max(n => int.TryParse(n.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out int number) ? number : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{last + 1:D6}");
    }

    private List<string> Names() => Directory.Exists(root)
        ? [.. Directory.EnumerateDirectories(root, Prefix + "*").Select(d => Path.GetFileName(d)!)] : [];
}
