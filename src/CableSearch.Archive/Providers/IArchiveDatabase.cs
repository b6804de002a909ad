using System.Data.Common;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Providers;

/// <summary>What differs between the two databases.</summary>
internal interface IArchiveDatabase : IAsyncDisposable
{
    /// <summary>Name for people.</summary>
    string Name { get; }

    /// <summary>A context for one unit of work of a command or of what runs in the background: a statement may take long.</summary>
    ArchiveContext NewContext();

    /// <summary>
    /// A context for what a reader waits for. A statement may take <see cref="ArchiveSettings.ReaderTimeout"/>. If the server has closed
    /// its connection, it is sent once more. So a transaction of ours can't run in it.
    /// </summary>
    ArchiveContext NewReaderContext();

    /// <summary>
    /// The archive's identity and the last number of its change sequence. Every search and page asks for it, so it takes the shortest way
    /// that the database has.
    /// </summary>
    Task<ArchiveState> StateAsync(CancellationToken stop);

    /// <summary>
    /// Brings the database to the model, making it if need be; safe against several processes that start at once and against one that died
    /// doing so.
    /// </summary>
    Task MigrateAsync(CancellationToken stop);

    /// <summary>Begins the one transaction that may change the archive at a time, with the state row locked.</summary>
    Task<DbTransaction> BeginWritingAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>Begins a transaction that reads one snapshot of the whole database and never waits for a writer.</summary>
    Task<DbTransaction> BeginReadingAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>Makes the database ready to be read and never written: no migration, no file made that need not be.</summary>
    Task PrepareReadingAsync(CancellationToken stop);

    /// <summary>What the database says is wrong with its own files, a sentence each.</summary>
    Task<IReadOnlyList<string>> IntegrityAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>
    /// Removes what was deleted from the database's log. With <paramref name="all"/> it is removed from the database's file too, which is
    /// rewritten.
    /// </summary>
    /// <returns>False while another reader keeps the log in use. True for PostgreSQL, where its administrator does this.</returns>
    Task<bool> ScrubAsync(bool all, CancellationToken stop);

    /// <summary>Inserts many rows in the provider's fastest way, within the context's transaction.</summary>
    Task InsertAsync(ArchiveContext context, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows,
        CancellationToken stop);
}
