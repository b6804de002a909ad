using System.Data.Common;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Providers;

/// <summary>The operations that differ between SQLite and PostgreSQL.</summary>
internal interface IArchiveDatabase : IAsyncDisposable
{
    /// <summary>Name of the database system, for messages: SQLite or PostgreSQL.</summary>
    string Name { get; }

    /// <summary>The database system and where the database is, for messages. Never has the password.</summary>
    string Place { get; }

    /// <summary>A context for one unit of work of a command or of background work. Its statements may take long.</summary>
    ArchiveContext NewContext();

    /// <summary>
    /// An EF Core context for work that a person waits for. A statement may take at most <see cref="ArchiveSettings.ReaderTimeout"/>. If
    /// the server closed the connection, the statement is sent once more. The caller must not begin a transaction, because EF Core does not
    /// allow one in a context that repeats statements.
    /// </summary>
    ArchiveContext NewReaderContext();

    /// <summary>
    /// The archive's random id and the number of its last change. Every search and page needs them, so each database reads them in its
    /// fastest way.
    /// </summary>
    Task<ArchiveState> StateAsync(CancellationToken stop);

    /// <summary>
    /// Applies missing migrations. SQLite's file is created if there is none; a database of PostgreSQL must exist. Several processes may do
    /// this at the same time. A migration that a killed process left unfinished is completed. A new archive gets its random id.
    /// </summary>
    Task MigrateAsync(CancellationToken stop);

    /// <summary>
    /// Begins a transaction that changes cables or articles, and locks the row with the last change number. Only one such transaction runs
    /// at a time; the others wait.
    /// </summary>
    Task<DbTransaction> BeginWritingAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>Begins a transaction that reads one snapshot of the whole database. It never waits for a writer.</summary>
    Task<DbTransaction> BeginReadingAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>
    /// Prepares the database for reading only. Applies no migration, and creates only files without which reading is impossible.
    /// </summary>
    Task PrepareReadingAsync(CancellationToken stop);

    /// <summary>
    /// The faults that SQLite finds in its own file, as a sentence for each. PostgreSQL is not checked, so its list is always empty.
    /// </summary>
    Task<IReadOnlyList<string>> IntegrityAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>
    /// Removes deleted data from SQLite's write-ahead log. With <paramref name="all"/> the database file is rewritten too, so that no
    /// deleted data are left in it. Does nothing for PostgreSQL, where the administrator must do this.
    /// </summary>
    /// <returns>False if the log was not emptied because another connection was reading it. Always true for PostgreSQL.</returns>
    Task<bool> ScrubAsync(bool all, CancellationToken stop);

    /// <summary>Inserts many rows with the fastest method of the database, within the context's transaction.</summary>
    Task InsertAsync(ArchiveContext context, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows,
        CancellationToken stop);
}
