using CableSearch.Archive;
using CableSearch.Web.Commands;

if (OpenFileLimit.Complaint() is { } complaint)
{
    await Console.Error.WriteLineAsync(complaint);
    return ExitCode.Failed;
}
// Nearly every command opens the archive, and no other preparation takes as long.
if (Environment.GetEnvironmentVariable("ConnectionStrings__Archive") is null) CableArchive.Prepare();
return await CommandLine.InvokeAsync(args);
