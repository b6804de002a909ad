using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using CableSearch.Archive.Contract;
using CableSearch.Web.Commands.Parse;
using CableSearch.Web.Commands.Verify;
using Microsoft.Extensions.Options;

namespace CableSearch.Web.Commands;

/// <summary>The program's commands. Without one it serves.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        RootCommand root = new("An archive-search site for diplomatic cables and the news coverage of them. Without a command it serves the site.");
        foreach (Command command in (Command[])[
            ServeCommand.Create(), ImportCommand.Create(), ParseCommand.Create(), WithdrawCommand.Create(), ReinstateCommand.Create(),
            ReparseCommand.Create(), ReindexCommand.Create(), DoctorCommand.Create(), VerifyArchiveCommand.Create()])
            root.Subcommands.Add(command);
        ParseResult parsed = root.Parse(IsServing(args, root) ? ["serve", .. args] : args);
        if (parsed.Errors.Count > 0) return WrongUsage(parsed);
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted. What was committed stays; the same command goes on from there.");
            return ExitCode.Interrupted;
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is ArchiveUnavailableException or OptionsValidationException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
        // A full disk or a server that goes away meets a command in the middle; whoever wraps it, the database's own words are at the bottom.
        catch (Exception e) when (e.GetBaseException() is DbException failure)
        {
            await Console.Error.WriteLineAsync($"The archive's database failed: {failure.Message} What was committed stays; once that is mended, the same command goes on from there.");
            return ExitCode.Failed;
        }
    }

    // "serve" is what is meant when no command is named: nothing at all, or an option that is not the root's own.
    private static bool IsServing(string[] args, RootCommand root) => args is [] || (args[0].StartsWith('-')
        && !root.Options.Any(o => o.Name == args[0] || o.Aliases.Contains(args[0])));

    private static int WrongUsage(ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"“{parsed.CommandResult.Command.Name} --help” says what the command takes.");
        return ExitCode.WrongUsage;
    }
}
