using System.Data.Common;
using System.Net.Sockets;
using CableSearch.Archive.Contract;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CableSearch.Web.Http;

/// <summary>
/// Tells whether an error means that the archive's database does not answer at the moment. A request that fails with such an error is
/// answered with 503 (try again later).
/// </summary>
internal static class ArchiveOutage
{
    // SQLite's error codes: the database is busy or locked, reading or writing a file failed, the file can't be opened.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Io = 10;
    private const int CantOpen = 14;

    // PostgreSQL's codes for three errors: the statement timed out, the database accepts no connections, the database is missing. These
    // errors may be over soon, but Npgsql does not mark them as transient.
    private static readonly string[] States = ["57014", "55000", "3D000"];

    public static bool Is(Exception error) => error switch
    {
        ArchiveUnavailableException or TimeoutException or SocketException => true,
        DbException { IsTransient: true } => true,
        // The error comes from the connection, not from a server: no server answers, or all servers that answer are read-only standbys.
        NpgsqlException and not PostgresException => true,
        DbException { SqlState: { } state } when States.Contains(state) => true,
        SqliteException { SqliteErrorCode: Busy or Locked or Io or CantOpen } => true,
        { InnerException: { } inner } => Is(inner),
        _ => false,
    };
}
