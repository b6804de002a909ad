using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// A connection to the site that sends one request after another. It checks only the status and the length of each answer, so it uses
/// little processor time. This matters because the client runs on the same processors as the site.
/// </summary>
internal sealed class KeptConnection : IDisposable
{
    private const int OkayFrom = 9;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly string _host;
    private byte[] _buffer = new byte[64 * 1024];

    private KeptConnection(Uri site) => _host = $"{site.Host}:{site.Port}";

    public static async Task<KeptConnection> OpenAsync(Uri site)
    {
        KeptConnection connection = new(site);
        await connection._socket.ConnectAsync(site.Host, site.Port);
        return connection;
    }

    /// <exception cref="IOException">The status of the answer is not 200.</exception>
    public async Task GetAsync(string path)
    {
        await _socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {_host}\r\n\r\n"));
        int read = 0, head = -1;
        while (head < 0)
        {
            read += await ReceiveAsync(read);
            head = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
        }
        if (!_buffer.AsSpan(OkayFrom, 3).SequenceEqual("200"u8))
            throw new IOException($"{path} was answered with {Encoding.ASCII.GetString(_buffer, 0, head)}");
        int body = head + 4;
        int length = LengthIn(_buffer.AsSpan(0, body));
        // An answer without a length is sent in chunks, the last of which is empty.
        while (length >= 0 ? read < body + length : !_buffer.AsSpan(body, read - body).EndsWith("0\r\n\r\n"u8))
            read += await ReceiveAsync(read);
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int at)
    {
        if (at == _buffer.Length) Array.Resize(ref _buffer, at * 2);
        int read = await _socket.ReceiveAsync(_buffer.AsMemory(at));
        return read > 0 ? read : throw new IOException("The site closed the connection.");
    }

    private static int LengthIn(ReadOnlySpan<byte> head)
    {
        int at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) ? length : -1;
    }
}
