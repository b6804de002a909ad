using System.Data.Common;
using Npgsql;

namespace CableSearch.Archive.Providers.Postgres;

/// <summary>
/// Adds our settings to the configured connection string. In connections for work that a person waits for, no timeout is longer than
/// <see cref="Contract.ArchiveSettings.ReaderTimeout"/>.
/// </summary>
internal static class PostgresConnections
{
    // How often Npgsql checks which of several servers is the primary. A new primary is found within this time.
    private const int RecheckSeconds = 1;

    private const string RecheckKey = "Host Recheck Seconds";

    // If a statement times out, Npgsql asks the server to cancel it and waits this long for the answer. The wait is short, because a server
    // that did not answer the statement will probably not answer this request either.
    private const int CancellationMilliseconds = 500;

    /// <summary>The connection string for commands and background work.</summary>
    public static string ForWork(string connectionString) => WithRecheck(connectionString).ConnectionString;

    /// <summary>The connection string for work that a person waits for.</summary>
    public static string ForReaders(string connectionString, TimeSpan timeout)
    {
        NpgsqlConnectionStringBuilder builder = WithRecheck(connectionString);
        builder.CommandTimeout = Shorter(builder.CommandTimeout, timeout);
        builder.Timeout = Shorter(builder.Timeout, timeout);
        builder.CancellationTimeout = CancellationMilliseconds;
        return builder.ConnectionString;
    }

    /// <summary>The server and the database that a connection string names, without its password.</summary>
    public static string PlaceOf(string connectionString)
    {
        NpgsqlConnectionStringBuilder builder = new(connectionString);
        // The port is added only to the name of a single server. In a list of servers ("a:5432,b:5433") each name has its own port, and the
        // folder of a Unix socket ("/run/postgresql") has none.
        string server = builder.Host is { } host && host.AsSpan().ContainsAny(',', ':', '/') ? host : $"{builder.Host}:{builder.Port}";
        return $"PostgreSQL at {server}, database {builder.Database ?? builder.Username}";
    }

    private static NpgsqlConnectionStringBuilder WithRecheck(string connectionString)
    {
        NpgsqlConnectionStringBuilder builder = new(connectionString);
        // Tests whether the configured string sets this key. Npgsql's own builder can't tell, because it reports every key that it knows as
        // present.
        if (!new DbConnectionStringBuilder { ConnectionString = connectionString }.ContainsKey(RecheckKey))
            builder.HostRecheckSeconds = RecheckSeconds;
        return builder;
    }

    // The shorter of two timeouts, in seconds. For Npgsql a timeout of 0 means that there is no limit.
    private static int Shorter(int seconds, TimeSpan limit) =>
        seconds == 0 ? (int)limit.TotalSeconds : Math.Min(seconds, (int)limit.TotalSeconds);
}
