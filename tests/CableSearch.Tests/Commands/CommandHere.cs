using CableSearch.Tests.Fixtures;
using CableSearch.Web.Commands;

namespace CableSearch.Tests.Commands;

/// <summary>
/// Runs the program's commands in the process of the tests. A separate process would take ten times as long. Tests of how processes affect
/// each other use <see cref="CableSearchProcess"/> instead.
/// </summary>
internal static class CommandHere
{
    /// <summary>Runs a command to its end on a test's archive.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(TestDatabase database, params string[] arguments)
    {
        using ConsoleOfTest console = ConsoleOfTest.Open();
        int code = await CommandLine.InvokeAsync(
            [
                .. arguments, $"--CableSearch:Data={database.Folder}",
                $"--ConnectionStrings:Archive={database.Settings.ConnectionString}",
            ]);
        return (code, console.Output, console.Errors);
    }
}
