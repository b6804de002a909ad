using System.Globalization;

namespace CableSearch.Web.Commands;

/// <summary>
/// Checks at the start that the operating system lets this process open enough files. If a process reaches the limit later, it can't even
/// report the error, because it can't open standard error either.
/// </summary>
internal static class OpenFileLimit
{
    /// <summary>
    /// The system must allow at least this number of open files: about 200 for the runtime, dozens for index and database, and one for each
    /// connection.
    /// </summary>
    public const int Least = 512;

    private const string Limits = "/proc/self/limits";
    private const string Name = "Max open files";

    /// <summary>A sentence that says that the limit on open files is too low. Null if the limit is high enough, or not known.</summary>
    public static string? Complaint() => File.Exists(Limits) ? Complaint(File.ReadLines(Limits)) : null;

    /// <inheritdoc cref="Complaint()"/>
    /// <param name="limits">The lines of <c>/proc/self/limits</c>. Each has a name, the soft limit, the hard limit and a unit.</param>
    public static string? Complaint(IEnumerable<string> limits)
    {
        string? line = limits.FirstOrDefault(l => l.StartsWith(Name, StringComparison.Ordinal));
        string[]? columns = line?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (columns is not [string soft, ..]) return null;
        return int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most < Least
            ? $"The system lets this program open only {most} files at once, but it needs {Least}. "
                + "Raise the limit (\"ulimit -n\", or LimitNOFILE= of a service)."
            : null;
    }
}
