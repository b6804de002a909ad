namespace CableSearch.Archive.Contract;

/// <summary>Where the archive is.</summary>
public sealed record ArchiveSettings
{
    /// <summary>
    /// A connection string for PostgreSQL (with <c>Host=</c> or <c>Server=</c>) or for SQLite (<c>Data Source=…</c>). If the folder of the
    /// SQLite file is missing, it is created.
    /// </summary>
    public required string ConnectionString { get; init; }

    /// <summary>
    /// Longest time that a database statement may take while a person waits for it, in whole seconds. SQLite allows one writer at a time,
    /// so a person's change may have to wait for another writer. This wait is limited to the same time. Commands and background work have
    /// no such limit.
    /// </summary>
    public TimeSpan ReaderTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Path of the file that stores the counts of cables and articles, so that pages can show counts right after the next start. Null if
    /// the counts are not stored. The folder of the file must exist.
    /// </summary>
    public string? CountsFile { get; init; }

    /// <summary>Whether the archive is in PostgreSQL.</summary>
    public bool IsPostgres => ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        || ConnectionString.Contains("Server=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The archive of a data folder: SQLite, in <c>archive.db</c>.</summary>
    public static ArchiveSettings InFolder(string folder) => new()
    {
        ConnectionString = $"Data Source={Path.Combine(folder, "archive.db")}",
        CountsFile = Path.Combine(folder, "counts.json"),
    };
}
