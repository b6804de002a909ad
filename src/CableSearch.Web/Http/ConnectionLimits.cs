using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CableSearch.Web.Http;

/// <summary>
/// Limits the requests of each client without storing its address. Each address is hashed to the number of a counter, from 0 to 65,535. The
/// hash uses a random key that is created at start and never stored. Many addresses have the same number, so nobody can find the address
/// from the number.
/// </summary>
internal sealed class ConnectionLimits(int requestsPerSecond)
{
    // Number of seconds. After a pause, a client may send the requests of this many seconds at once. A reader needs this to open a page
    // with its files, or to go quickly from page to page. A crawler makes no pauses, so it gains nothing.
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
    /// Number of the counter for a client's address. Null if the address is unknown or belongs to this machine itself. Requests from this
    /// machine are not limited, because they may come from a local proxy that the settings do not name.
    /// </summary>
    public int? CounterOf(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address)) return null;
        byte[] bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        // Of an IPv6 address only the first 64 bits are used, which name the network. One client can use all 2^64 addresses of its network.
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
