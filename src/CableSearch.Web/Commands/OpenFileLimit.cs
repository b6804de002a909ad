using System.Globalization;

namespace CableSearch.Web.Commands;

/// <summary>
/// Tells, before anything is opened, that the system lets this process open too few files. Short of them nothing fails in order: neither an index nor even the standard error can be opened.
/// </summary>
internal static class OpenFileLimit
{
    /// <summary>The runtime opens some 200 files by itself, an index and a database dozens, and each reader is a connection.</summary>
    public const int Least = 512;

    private const string Limits = "/proc/self/limits";
    private const string Name = "Max open files";

    /// <summary>A sentence on a limit that is too low; null where it is high enough, or the system does not tell.</summary>
    public static string? Complaint() => File.Exists(Limits) ? Complaint(File.ReadLines(Limits)) : null;

    /// <inheritdoc cref="Complaint()"/>
    /// <param name="limits">Lines as Linux writes them: name, soft limit, hard limit, unit.</param>
    public static string? Complaint(IEnumerable<string> limits)
    {
        string[]? columns = limits.FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal))?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return columns is [string soft, ..] && int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most < Least
            ? $"The system lets this program open {most} files at once, and it needs {Least}. Raise the limit (“ulimit -n”, LimitNOFILE= of a service)."
            : null;
    }
}
