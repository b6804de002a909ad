namespace CableSearch.Archive.Contract;

/// <summary>Where the archive is.</summary>
public sealed record ArchiveSettings
{
    /// <summary>
    /// A connection string of PostgreSQL (it names a host) or of SQLite (<c>Data Source=…</c>). A folder that is missing is made.
    /// </summary>
    public required string ConnectionString { get; init; }

    /// <summary>
    /// How long one statement that a reader waits for may take, in whole seconds; for SQLite also how long a reader's change waits for
    /// another writer. Commands and what runs in the background are not bound by it.
    /// </summary>
    public TimeSpan ReaderTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether the archive is in PostgreSQL.</summary>
    public bool IsPostgres => ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        || ConnectionString.Contains("Server=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The archive of a data folder: SQLite, in <c>archive.db</c>.</summary>
    public static ArchiveSettings InFolder(string folder) =>
        new() { ConnectionString = $"Data Source={Path.Combine(folder, "archive.db")}" };
}
