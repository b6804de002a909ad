using CableSearch.Archive.Contract;
using CableSearch.Archive.Providers.Postgres;
using CableSearch.Archive.Providers.Sqlite;

namespace CableSearch.Archive.Providers;

/// <summary>Chooses the database by the connection string: PostgreSQL if the string names a host, otherwise SQLite.</summary>
internal static class ArchiveDatabases
{
    public static IArchiveDatabase Of(ArchiveSettings settings) => settings.IsPostgres
        ? new PostgresDatabase(settings.ConnectionString, settings.ReaderTimeout)
        : new SqliteDatabase(settings.ConnectionString, settings.ReaderTimeout);
}
