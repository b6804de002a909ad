using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CableSearch.Tests.Fixtures;

/// <summary>
/// Runs nginx as a reverse proxy for a site that is under a path of its host. nginx runs as a process of the test, with its files in a
/// temporary folder.
/// </summary>
public sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cablesearch-nginx-");
    private Process? _process;

    public Nginx()
    {
        Assert.SkipUnless(File.Exists(Program), $"There is no {Program}; ./test.sh installs it.");
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Starts nginx.</summary>
    /// <param name="path">Path of the site on its host, with <c>/</c> at its end.</param>
    /// <param name="target">Address to forward to, as <c>proxy_pass</c> takes it. If it ends in <c>/</c>, nginx removes the path.</param>
    public async Task StartAsync(string path, string target)
    {
        string file = Path.Combine(_folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(file, Settings(path, target), TestContext.Current.CancellationToken);
        _process = Process.Start(new ProcessStartInfo(Program, ["-p", _folder.FullName, "-e", "stderr", "-c", file]))!;
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        late.CancelAfter(Patience.Limit);
        while (!await AnswersAsync(late.Token)) await Task.Delay(20, late.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
        _folder.Delete(recursive: true);
    }

    private async Task<bool> AnswersAsync(CancellationToken stop)
    {
        Assert.False(_process!.HasExited, "nginx ended at its start.");
        using TcpClient client = new();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port, stop);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private string Settings(string path, string target) => $$"""
        daemon off;
        master_process off;
        pid nginx.pid;
        events { }
        http {
            access_log off;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            server {
                listen 127.0.0.1:{{Port.ToString(CultureInfo.InvariantCulture)}};
                location {{path}} {
                    proxy_pass {{target}};
                    proxy_set_header Host $http_host;
                    proxy_set_header X-Forwarded-Host $http_host;
                    proxy_set_header X-Forwarded-Proto $scheme;
                    proxy_set_header X-Forwarded-For $remote_addr;
                }
            }
        }
        """;
}
