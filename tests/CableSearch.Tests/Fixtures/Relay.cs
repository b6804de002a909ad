using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CableSearch.Tests.Fixtures;

/// <summary>A TCP relay between a site and its database server. A test can cut it, like a failing network.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _accepting;
    private volatile bool _isCut;

    public Relay(string host, int port)
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(host, port);
    }

    public int Port { get; }

    /// <summary>Ends every connection, and refuses new ones.</summary>
    public void Cut()
    {
        _isCut = true;
        while (_open.TryTake(out TcpClient? client)) client.Dispose();
    }

    public void Mend() => _isCut = false;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Cut();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync(string host, int port)
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                if (_isCut) client.Dispose();
                else _ = PassAsync(client, host, port);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The relay stops accepting connections when the test ends. This is no fault.
        }
    }

    private async Task PassAsync(TcpClient client, string host, int port)
    {
        using TcpClient server = new();
        _open.Add(client);
        _open.Add(server);
        try
        {
            await server.ConnectAsync(host, port, _stop.Token);
            NetworkStream near = client.GetStream();
            NetworkStream far = server.GetStream();
            await Task.WhenAny(near.CopyToAsync(far, _stop.Token), far.CopyToAsync(near, _stop.Token));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException
            or InvalidOperationException or OperationCanceledException)
        {
            // The test or one of the two ends cut the connection. This is no fault.
        }
        client.Dispose();
    }
}
