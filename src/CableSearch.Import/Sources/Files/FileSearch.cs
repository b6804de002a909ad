namespace CableSearch.Import.Sources.Files;

/// <summary>
/// Finds the files below a path, always in the same order. Links are followed, unless they lead back to a folder that contains them.
/// </summary>
internal static class FileSearch
{
    /// <summary>The files of a path: the file itself, or all files in a folder at any depth.</summary>
    public static IEnumerable<FoundFile> Find(string path)
    {
        if (path == FoundFile.StandardInput) return [new(path, "standard input", null)];
        string root = Path.TrimEndingDirectorySeparator(path);
        // The paths "." and ".." contain no name, so the real name of the folder is used.
        string name = Path.GetFileName(root) is { Length: > 0 } own && own.Trim('.').Length > 0 ? own : new DirectoryInfo(root).Name;
        return Look(root, name, []);
    }

    // The name of a file is its path, beginning with the file or folder that was given to the import. The folders above that one are left
    // out, because they differ between machines.
    private static IEnumerable<FoundFile> Look(string path, string name, IReadOnlyList<string> within)
    {
        if (TargetOf(path, out string? wrong) is not { } target) return [Faulty(path, name, FaultReason.Link, wrong!)];
        if (Directory.Exists(target)) return LookInto(target, name, within);
        if (!File.Exists(target)) return [Faulty(path, name, FaultReason.Missing, "There is no such file or folder.")];
        return FileKind.NameOfOther(target) is { } kind
            ? [Faulty(path, name, FaultReason.NotAFile,
                $"This is {kind}, not a file; it was skipped. What comes through a pipe can be imported as standard input (-).")]
            : [new FoundFile(path, name, null)];
    }

    // The path of the folder must contain no links. Otherwise a link to ".." within a linked folder would lead to the wrong parent folder.
    private static IEnumerable<FoundFile> LookInto(string folder, string name, IReadOnlyList<string> within)
    {
        if (within.Contains(folder, StringComparer.Ordinal))
            return [Faulty(folder, name, FaultReason.Link, "The link leads back to a folder that it stands in; it was not followed.")];
        string[] entries;
        try
        {
            entries = [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Faulty(folder, name, FaultReason.Unreadable, $"The folder could not be read: {e.Message}")];
        }
        return entries.SelectMany(entry => Look(entry, name + "/" + Path.GetFileName(entry), [.. within, folder]));
    }

    private static string? TargetOf(string path, out string? wrong)
    {
        wrong = null;
        try
        {
            FileSystemInfo? target = File.ResolveLinkTarget(path, returnFinalTarget: true);
            if (target is null or { Exists: true }) return Path.GetFullPath(target?.FullName ?? path);
            wrong = "The link leads to a file or folder that is not there.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!new FileInfo(path).Exists && new FileInfo(path).LinkTarget is null) return Path.GetFullPath(path);
            wrong = "The link leads in a circle.";
        }
        return null;
    }

    private static FoundFile Faulty(string path, string name, string reason, string message) =>
        new(path, name, new(name, 0, reason, message));
}
