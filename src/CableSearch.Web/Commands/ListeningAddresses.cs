using System.Net;
using System.Net.Sockets;
using CableSearch.Web.Hosting;

namespace CableSearch.Web.Commands;

/// <summary>
/// Checks the addresses at which the site is to listen. The server itself finds a wrong address, or one in use, only when it starts, after
/// the archive and the index were opened and the sample was imported.
/// </summary>
internal static class ListeningAddresses
{
    /// <summary>Checks that each address can be read, and that no other program listens there.</summary>
    /// <param name="urls">The addresses, separated by semicolons; null or empty for the default address.</param>
    /// <exception cref="UsageException">An address can't be read.</exception>
    /// <exception cref="IOException">A port is in use.</exception>
    public static void Require(string? urls)
    {
        string given = string.IsNullOrEmpty(urls) ? Site.DefaultUrl : urls;
        foreach (string url in given.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            RequireFree(url, Parse(url));
    }

    /// <summary>The sentence that says that an address is in use.</summary>
    public static IOException InUse(string why, Exception cause) => new($"The site can't listen at its address: {why}. "
        + "Stop the program that uses it, or choose another address with --urls.", cause);

    private static BindingAddress Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new UsageException(
                $"The site can't listen at \"{url}\", which is no address. An address looks like http://localhost:5080.");
        }
    }

    private static void RequireFree(string url, BindingAddress address)
    {
        // Port 0 means any free port.
        if (address.IsUnixPipe || address.IsNamedPipe || address.Port == 0) return;
        string name = address.Host == "localhost" ? "127.0.0.1" : address.Host;
        IPAddress? host = IPAddress.TryParse(name, out IPAddress? ip) ? ip : null;
        using Socket socket = host is null
            ? new Socket(SocketType.Stream, ProtocolType.Tcp)
            : new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(host ?? IPAddress.IPv6Any, address.Port));
            socket.Listen();
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw InUse($"Failed to bind to address {url.TrimEnd('/')}: address already in use", e);
        }
        catch (SocketException)
        {
            // Any other failure is reported by the server when it starts.
        }
    }
}
