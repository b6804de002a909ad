using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CableSearch.Web.Http;

/// <summary>
/// Limits what one connection may ask, without keeping who it was: an address becomes a number of 16 bits under a key that is drawn at start and never written,
/// so that many addresses share each number, none can be had back, and no more than 65,536 counters exist.
/// </summary>
internal sealed class ConnectionLimits(int requestsPerSecond)
{
    // Opening a page with its files, or paging fast, is a burst; a crawler is not.
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

    /// <summary>The counter of an address, from 0; null for this machine itself, or a proxy on it that is not named.</summary>
    public int? CounterOf(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address)) return null;
        byte[] bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        // Who has one address of IPv6 has the other 2^64 of its network too.
        byte[] hash = HMACSHA256.HashData(_key, bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
        return BitConverter.ToUInt16(hash);
    }

    // Whoever watches the site must hear from it however much is asked.
    private RateLimitPartition<int> Partition(HttpContext context) =>
        requestsPerSecond > 0 && !context.Request.Path.StartsWithSegments("/health") && CounterOf(context.Connection.RemoteIpAddress) is { } counter
        ? RateLimitPartition.GetTokenBucketLimiter(counter, _ => new()
        {
            TokenLimit = requestsPerSecond * Burst,
            TokensPerPeriod = requestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        })
        : RateLimitPartition.GetNoLimiter(-1);
}
