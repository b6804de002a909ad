using System.Globalization;
using System.Text;

namespace CableSearch.Search.Index;

/// <summary>The folders of an index: one a generation, and a file that names the one in use.</summary>
internal sealed class GenerationFolders(string root)
{
    private const string Prefix = "gen-";

    private const string SetAside = "set-aside";

    private string CurrentFile => Path.Combine(root, "current");

    /// <summary>Name of the generation in use; null for a new index.</summary>
    public string? Current
    {
        get
        {
            try
            {
                string name = File.ReadAllText(CurrentFile).Trim();
                return name.StartsWith(Prefix, StringComparison.Ordinal) && name.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0 ? name : null;
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }
    }

    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>Makes the folder of a generation that never was.</summary>
    public string CreateNext()
    {
        Directory.CreateDirectory(root);
        int last = Names().Select(n => int.TryParse(n.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out int number) ? number : 0).DefaultIfEmpty().Max();
        string name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{last + 1:D6}");
        Directory.CreateDirectory(PathOf(name));
        return name;
    }

    /// <summary>Puts a generation into use.</summary>
    public void Use(string name) => DurableFiles.Replace(CurrentFile, Encoding.UTF8.GetBytes(name + "\n"));

    /// <summary>The file whose holder writes a generation. It lies beside the generation's folder and is never deleted.</summary>
    public static string LockOf(string folder) => folder + ".lock";

    /// <summary>Moves a generation that can't be trusted out of the way, in the place of the one that was set aside before; without anything to move that one stays.</summary>
    public void PutAside(string name)
    {
        if (!Directory.Exists(PathOf(name)) || !Directory.EnumerateFileSystemEntries(PathOf(name)).Any()) return;
        string aside = Path.Combine(root, SetAside);
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        Directory.Move(PathOf(name), aside);
    }

    /// <summary>Removes generations older than the one in use. One that another process still reads stays readable to it.</summary>
    public void RemoveOthers(string used)
    {
        // Numbers rise: a higher one is being built by another process, which may not have taken its lock yet.
        foreach (string name in Names().Where(n => string.CompareOrdinal(n, used) < 0 && !IsLocked(n)))
            Directory.Delete(PathOf(name), recursive: true);
    }

    /// <summary>Whether a process writes the generation.</summary>
    public bool IsLocked(string name)
    {
        string path = LockOf(PathOf(name));
        if (!File.Exists(path)) return false;
        using WriterLock? taken = WriterLock.TryTake(path);
        return taken is null;
    }

    private List<string> Names() => Directory.Exists(root)
        ? [.. Directory.EnumerateDirectories(root, Prefix + "*").Select(d => Path.GetFileName(d)!)] : [];
}
