using System.Data.Common;
using System.Net.Sockets;
using CableSearch.Archive.Contract;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CableSearch.Web.Http;

/// <summary>Tells a database that does not answer now (503: ask again) from a fault (500).</summary>
internal static class ArchiveOutage
{
    // SQLite: busy, locked, input or output failed, can't open.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Io = 10;
    private const int CantOpen = 14;

    // PostgreSQL beyond what Npgsql calls transient: a statement ran out of its time; the database takes no connections or is not there.
    private static readonly string[] States = ["57014", "55000", "3D000"];

    public static bool Is(Exception error) => error switch
    {
        ArchiveUnavailableException or TimeoutException or SocketException => true,
        DbException { IsTransient: true } => true,
        // What the server did not say itself is about the way to it: no host answers, or none of several is the primary.
        NpgsqlException and not PostgresException => true,
        DbException { SqlState: { } state } when States.Contains(state) => true,
        SqliteException { SqliteErrorCode: Busy or Locked or Io or CantOpen } => true,
        { InnerException: { } inner } => Is(inner),
        _ => false,
    };
}
