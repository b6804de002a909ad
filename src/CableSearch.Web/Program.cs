using CableSearch.Archive;
using CableSearch.Web.Commands;

if (OpenFileLimit.Complaint() is { } complaint)
{
    await Console.Error.WriteLineAsync(complaint);
    return ExitCode.Failed;
}
// Begins to build EF Core's model of an archive in SQLite, in the background. Nearly every command opens the archive, and building the
// model takes longer than any other preparation.
if (Environment.GetEnvironmentVariable("ConnectionStrings__Archive") is null) CableArchive.Prepare();
return await CommandLine.InvokeAsync(args);
