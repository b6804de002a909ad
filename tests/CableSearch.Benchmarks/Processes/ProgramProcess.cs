using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CableSearch.Benchmarks.Processes;

/// <summary>The program CableSearch in a separate process: a command or a site.</summary>
internal sealed class ProgramProcess : IDisposable
{
    // Longest wait until a command ends or a site answers. Even a busy machine needs less, so a longer wait means that something hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly HttpClient? _reader;

    private ProgramProcess(string name, Process process, Uri? site)
    {
        (Name, _process) = (name, process);
        if (site is not null) _reader = new() { BaseAddress = site };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The command and its arguments.</summary>
    public string Name { get; }

    public bool IsSite => _reader is not null;

    public bool HasEnded => _process.HasExited;

    /// <summary>Everything that the process wrote to standard output and standard error.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Processor time of all threads of the process until now.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a command or a site. A site gets a free port.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="connection">The archive's connection string; null for SQLite in the data folder.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="program">A published <c>CableSearch.Web.dll</c>; null for the program that was built with this benchmark.</param>
    public static ProgramProcess Start(string data, string? connection, IReadOnlyList<string> arguments, string? program = null)
    {
        Uri? site = arguments is ["serve", ..] ? new($"http://127.0.0.1:{FreePort()}") : null;
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = data,
        };
        string[] address = site is null ? [] : ["--urls", site.OriginalString];
        program ??= Path.Combine(AppContext.BaseDirectory, "CableSearch.Web.dll");
        foreach (string argument in (string[])[Path.GetFullPath(program), .. arguments, .. address]) start.ArgumentList.Add(argument);
        start.Environment["CableSearch__Data"] = data;
        if (connection is not null) start.Environment["ConnectionStrings__Archive"] = connection;
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return new(string.Join(' ', arguments.Select(a => Path.GetFileName(a))), process, site);
    }

    /// <summary>Kills the process with SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits for the end of a command.</summary>
    /// <returns>Exit code of the command; null if the command did not end in time.</returns>
    public async Task<int?> EndAsync()
    {
        using CancellationTokenSource patience = new(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Waits until the site is ready; false if it has ended or is not ready in time.</summary>
    public Task<bool> IsReadyAsync() => AnswersAsync("/health/ready", _ => true);

    /// <summary>
    /// Waits until a search for a word finds exactly one document. False if the site has ended, or if the wait takes too long.
    /// </summary>
    public Task<bool> FindsAsync(string word) =>
        AnswersAsync($"/api/v1/search?q={word}", answer => answer.Contains("\"total\":1,", StringComparison.Ordinal));

    /// <summary>Reads a page of the site.</summary>
    /// <exception cref="HttpRequestException">The site did not answer with a page.</exception>
    public Task<byte[]> GetAsync(string path) => _reader!.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        _reader?.Dispose();
    }

    private async Task<bool> AnswersAsync(string path, Func<string, bool> isAsWanted)
    {
        using CancellationTokenSource patience = new(Patience);
        while (!HasEnded)
        {
            try
            {
                using HttpResponseMessage answer = await _reader!.GetAsync(new Uri(path, UriKind.Relative), patience.Token);
                if (answer.StatusCode == HttpStatusCode.OK
                    && isAsWanted(await answer.Content.ReadAsStringAsync(patience.Token))) return true;
                await Task.Delay(BetweenLooks, patience.Token);
            }
            catch (HttpRequestException)
            {
                // The site does not accept connections yet.
                await Task.Delay(BetweenLooks, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
        return false;
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
