using System.Data.Common;
using System.Net.Sockets;
using CableSearch.Archive.Contract;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CableSearch.Web.Http;

/// <summary>
/// Tells whether an error means that the archive does not answer at the moment (503: try again). Any other error is a fault (500).
/// </summary>
internal static class ArchiveOutage
{
    // SQLite's codes for: busy, locked, failed input or output, can't open.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Io = 10;
    private const int CantOpen = 14;

    // SQL states that Npgsql does not call transient: the statement timed out; the database takes no connections; the database is missing.
    private static readonly string[] States = ["57014", "55000", "3D000"];

    public static bool Is(Exception error) => error switch
    {
        ArchiveUnavailableException or TimeoutException or SocketException => true,
        DbException { IsTransient: true } => true,
        // This error is not from a server but from the connection: no host answers, or none of them is the primary.
        NpgsqlException and not PostgresException => true,
        DbException { SqlState: { } state } when States.Contains(state) => true,
        SqliteException { SqliteErrorCode: Busy or Locked or Io or CantOpen } => true,
        { InnerException: { } inner } => Is(inner),
        _ => false,
    };
}
