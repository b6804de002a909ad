using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CableSearch.Web.Http;

/// <summary>
/// Limits the requests of each client without storing its address. The address is hashed to the number of a counter (16 bits), with a
/// random key that is created at start and never stored. Several addresses share each number, so no address can be recovered from a number.
/// There are at most 65,536 counters.
/// </summary>
internal sealed class ConnectionLimits(int requestsPerSecond)
{
    // After a pause, a client may send this many seconds' worth of requests at once. A reader needs them to open a page with its files, or
    // to go quickly from page to page. A crawler makes no pauses.
    private const int Burst = 10;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(Partition);
    }

    /// <summary>
    /// Number of the counter for a client's address, from 0. Null if the request comes from this machine itself, for example from a local
    /// proxy that the settings do not name.
    /// </summary>
    public int? CounterOf(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address)) return null;
        byte[] bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        // Only the network of an IPv6 address counts (its first 64 bits), because one client can use all 2^64 addresses of its network.
        byte[] hash = HMACSHA256.HashData(_key, bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
        return BitConverter.ToUInt16(hash);
    }

    // The limit for a request, with the counter of its client. Health checks are never limited.
    private RateLimitPartition<int> Partition(HttpContext context) =>
        requestsPerSecond > 0 && !context.Request.Path.StartsWithSegments("/health")
            && CounterOf(context.Connection.RemoteIpAddress) is { } counter
        ? RateLimitPartition.GetTokenBucketLimiter(counter, _ => new()
        {
            TokenLimit = requestsPerSecond * Burst,
            TokensPerPeriod = requestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        })
        : RateLimitPartition.GetNoLimiter(-1);
}
