using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CableSearch.Web.Http;

/// <summary>
/// Limits the requests of each client without storing its address. The address is hashed to a number of 16 bits, with a random key that is
/// created at start and never stored. Therefore several addresses share each number, no address can be recovered from it, and there are at
/// most 65,536 counters.
/// </summary>
internal sealed class ConnectionLimits(int requestsPerSecond)
{
    // A client that was idle may send at once this many times the number of requests that it may send in a second. A reader does so by
    // opening a page with its files, or by going quickly from page to page. A crawler is never idle.
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
    /// Number of the counter for a client's address, from 0. Null if the request comes from this machine itself, which includes a local
    /// proxy that is not in the settings.
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
