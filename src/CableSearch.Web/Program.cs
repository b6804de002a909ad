using CableSearch.Web.Commands;

if (OpenFileLimit.Complaint() is { } complaint)
{
    await Console.Error.WriteLineAsync(complaint);
    return ExitCode.Failed;
}
return await CommandLine.InvokeAsync(args);
