using System.Diagnostics;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

/// <summary>Runs the program CableSearch in a separate process.</summary>
internal static class CableSearchProcess
{
    /// <summary>Starts a command on a test's archive. <paramref name="data"/> is the data folder, which has the index.</summary>
    public static Process Start(TestDatabase database, string data, params string[] arguments)
    {
        ProcessStartInfo start = new(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = database.Folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CableSearch.Web.dll"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["CableSearch__Data"] = data;
        start.Environment["ConnectionStrings__Archive"] = database.Settings.ConnectionString;
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(
        TestDatabase database, string data, params string[] arguments)
    {
        using Process process = Start(database, data, arguments);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience.Limit);
        Task<string> output = process.StandardOutput.ReadToEndAsync(stop.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(stop.Token);
        await process.WaitForExitAsync(stop.Token);
        return (process.ExitCode, await output, await errors);
    }
}
