using System.Data.Common;
using CableSearch.Archive.Model;

namespace CableSearch.Archive.Providers;

/// <summary>What the two databases do each in its own way.</summary>
internal interface IArchiveDatabase : IAsyncDisposable
{
    /// <summary>Name for people.</summary>
    string Name { get; }

    /// <summary>A context for one unit of work.</summary>
    ArchiveContext NewContext();

    /// <summary>Brings the database to the model, making it if need be; safe against several processes that start at once and against one that died doing so.</summary>
    Task MigrateAsync(CancellationToken stop);

    /// <summary>Begins the one transaction that may change the archive at a time, with the state row locked.</summary>
    Task<DbTransaction> BeginWritingAsync(ArchiveContext context, CancellationToken stop);

    /// <summary>Inserts many rows in the provider's fastest way, within the context's transaction.</summary>
    Task InsertAsync(ArchiveContext context, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken stop);
}
