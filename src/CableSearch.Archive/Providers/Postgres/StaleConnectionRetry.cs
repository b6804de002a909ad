using System.Net.Sockets;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CableSearch.Archive.Providers.Postgres;

/// <summary>
/// Sends a statement once more if its connection was lost, for instance because the server was restarted. A statement that timed out is not
/// sent again, because the reader has already waited for the whole timeout.
/// </summary>
internal sealed class StaleConnectionRetry(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, MaxRetries,
    MaxDelay)
{
    private const int MaxRetries = 1;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromMilliseconds(100);

    protected override bool ShouldRetryOn(Exception exception) => exception switch
    {
        // The server sends these codes when it is shut down or when another of its processes has crashed.
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        NpgsqlException { InnerException: { } inner } => inner is not TimeoutException && IsLost(inner),
        _ => false,
    };

    private static bool IsLost(Exception error) => error is IOException or SocketException or ObjectDisposedException;
}
