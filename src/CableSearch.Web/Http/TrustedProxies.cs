using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CableSearch.Web.Http;

/// <summary>The reverse proxies whose <c>X-Forwarded-…</c> headers are trusted. If there are none, these headers are ignored.</summary>
internal static class TrustedProxies
{
    /// <param name="app">The site.</param>
    /// <param name="proxies">IP addresses, and networks in CIDR notation such as <c>10.0.0.0/8</c>.</param>
    public static void Use(WebApplication app, IReadOnlyList<string> proxies)
    {
        if (proxies is []) return;
        ForwardedHeadersOptions forwarding = new()
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        forwarding.KnownProxies.Clear();
        forwarding.KnownIPNetworks.Clear();
        foreach (string proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out IPAddress? address)) forwarding.KnownProxies.Add(address);
            else forwarding.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
        app.UseForwardedHeaders(forwarding);
    }
}
