using System.Globalization;
using System.Text;

namespace CableSearch.Search.Generations;

/// <summary>
/// The folders of an index: one a generation, a file that names the one in use, and one in which the next is built. Only who holds
/// <see cref="TryLock"/> names, makes, removes or sets aside a generation. Only who holds <see cref="TryLockBuilding"/> writes in the
/// folder of the next one.
/// </summary>
internal sealed class GenerationFolders(string root)
{
    private const string Prefix = "gen-";

    private string CurrentFile => Path.Combine(root, "current");

    private string LockFile => Path.Combine(root, "writer.lock");

    private string SetAside => Path.Combine(root, "set-aside");

    /// <summary>The folder in which the next generation is built.</summary>
    public string Building => Path.Combine(root, "building");

    // Stands beside the folder, so that making and removing the folder never touches it.
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

    /// <summary>Whether some process holds the right to write. This check itself writes nothing to the disk.</summary>
    public bool IsWritten => WriterLock.IsTaken(LockFile);

    /// <summary>Whether a generation was built, verified, and waits to be put into use.</summary>
    public bool IsBuildingFinished => File.Exists(FinishedMark);

    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>The right to write the index; null while another has it.</summary>
    public WriterLock? TryLock() => WriterLock.TryTake(LockFile);

    /// <summary>The right to build the next generation; null while another has it.</summary>
    public WriterLock? TryLockBuilding() => WriterLock.TryTake(Path.Combine(root, "building.lock"));

    /// <summary>Makes the folder of a new generation, under a name that was never used.</summary>
    public string CreateNext()
    {
        string name = NextName();
        Directory.CreateDirectory(PathOf(name));
        return name;
    }

    /// <summary>Puts a generation into use.</summary>
    public void Use(string name) => DurableFiles.Replace(CurrentFile, Encoding.UTF8.GetBytes(name + "\n"));

    /// <summary>Says that what was built verified and is written no more.</summary>
    public void FinishBuilding() => DurableFiles.Replace(FinishedMark, "finished\n"u8);

    /// <summary>
    /// Makes what was built a generation that is not yet in use, and returns its name. When it is in use, <see cref="RemoveBuilding"/>
    /// signals that to the builder.
    /// </summary>
    public string AdoptBuilding()
    {
        string name = NextName();
        Directory.Move(Building, PathOf(name));
        return name;
    }

    /// <summary>
    /// Removes what was built or half built, and the mark that it waits. Nobody writes in it: it is finished, or the caller holds the right
    /// to build.
    /// </summary>
    public void RemoveBuilding()
    {
        File.Delete(FinishedMark);
        if (Directory.Exists(Building)) Directory.Delete(Building, recursive: true);
    }

    /// <summary>Removes what a build left behind that was ended in the middle.</summary>
    public void RemoveUnfinished()
    {
        if (IsBuildingFinished || !Directory.Exists(Building)) return;
        using WriterLock? held = TryLockBuilding();
        if (held is not null && !IsBuildingFinished) RemoveBuilding();
    }

    /// <summary>
    /// Sets aside a generation that can't be trusted, in place of the one that was set aside before. If there is nothing to move, the
    /// earlier one stays.
    /// </summary>
    public void PutAside(string name)
    {
        if (!Directory.Exists(PathOf(name)) || !Directory.EnumerateFileSystemEntries(PathOf(name)).Any()) return;
        RemoveSetAside();
        Directory.Move(PathOf(name), SetAside);
    }

    /// <summary>Removes what was set aside.</summary>
    public void RemoveSetAside()
    {
        if (Directory.Exists(SetAside)) Directory.Delete(SetAside, recursive: true);
    }

    /// <summary>Removes generations that are not in use. One that another process still reads stays readable to it.</summary>
    public void RemoveOthers(string used)
    {
        foreach (string name in Names().Where(n => n != used)) Directory.Delete(PathOf(name), recursive: true);
    }

    private string NextName()
    {
        // The number of the one in use is not given again, even if its folder was deleted: others may have it open.
        int last = Names().Append(Current ?? Prefix)
            .Max(n => int.TryParse(n.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out int number) ? number : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{last + 1:D6}");
    }

    private List<string> Names() => Directory.Exists(root)
        ? [.. Directory.EnumerateDirectories(root, Prefix + "*").Select(d => Path.GetFileName(d)!)] : [];
}
