using CableSearch.Tests.Fixtures;
using CableSearch.Web.Commands;

namespace CableSearch.Tests.Commands;

/// <summary>
/// The program's commands in the process of the tests, where they take a tenth of the time of a process of their own. Tests of what
/// processes do to one another use <see cref="CableSearchProcess"/>.
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
