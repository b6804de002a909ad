using System.Data.Common;
using Npgsql;

namespace CableSearch.Archive.Providers.Postgres;

/// <summary>
/// The connection strings that we make from the configured one. Its own settings stay, but a reader never waits longer than the archive's
/// settings say.
/// </summary>
internal static class PostgresConnections
{
    // With several servers, a new primary is found within this time.
    private const int RecheckSeconds = 1;

    private const string RecheckKey = "Host Recheck Seconds";

    // A server that does not answer does not answer a cancellation either.
    private const int CancellationMilliseconds = 500;

    /// <summary>For commands and what runs in the background.</summary>
    public static string ForWork(string connectionString) => WithRecheck(connectionString).ConnectionString;

    /// <summary>For what a reader waits for.</summary>
    public static string ForReaders(string connectionString, TimeSpan timeout)
    {
        NpgsqlConnectionStringBuilder builder = WithRecheck(connectionString);
        builder.CommandTimeout = Shorter(builder.CommandTimeout, timeout);
        builder.Timeout = Shorter(builder.Timeout, timeout);
        builder.CancellationTimeout = CancellationMilliseconds;
        return builder.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder WithRecheck(string connectionString)
    {
        NpgsqlConnectionStringBuilder builder = new(connectionString);
        // Npgsql's own builder claims to contain every key that it knows.
        if (!new DbConnectionStringBuilder { ConnectionString = connectionString }.ContainsKey(RecheckKey))
            builder.HostRecheckSeconds = RecheckSeconds;
        return builder;
    }

    // For Npgsql 0 is no limit.
    private static int Shorter(int seconds, TimeSpan limit) =>
        seconds == 0 ? (int)limit.TotalSeconds : Math.Min(seconds, (int)limit.TotalSeconds);
}
