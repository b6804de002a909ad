using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using CableSearch.Archive.Contract;
using CableSearch.Web.Commands.Parse;
using CableSearch.Web.Commands.Verify;
using Microsoft.Extensions.Options;

namespace CableSearch.Web.Commands;

/// <summary>Runs the program's commands. Without a command, the program serves the site.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        RootCommand root = new(
            "Searches an archive of diplomatic cables and the news coverage of them. Without a command it serves the site.");
        foreach (Command command in (Command[])[
            ServeCommand.Create(), ImportCommand.Create(), ParseCommand.Create(), WithdrawCommand.Create(), ReinstateCommand.Create(),
            ReparseCommand.Create(), ReindexCommand.Create(), DoctorCommand.Create(), VerifyArchiveCommand.Create(),
            CheckCommand.Create(), LinkCommand.Create(), WordsCommand.Create()])
            root.Subcommands.Add(command);
        args = SettingArguments.AfterCommand(args);
        ParseResult parsed = root.Parse(SettingArguments.AsOptions(IsServing(args, root) ? ["serve", .. args] : args));
        if (parsed.Errors.Count > 0) return WrongUsage(parsed);
        // An empty argument is refused. It comes, for example, from a script that passes a variable without a value.
        if (parsed.CommandResult.Tokens.Any(t => t.Value.Length == 0))
        {
            await Console.Error.WriteLineAsync("An argument is empty. Name a file or an id in its place.");
            return ExitCode.WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted. What was committed is kept. Run the same command again to continue.");
            return ExitCode.Interrupted;
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is ArchiveUnavailableException or OptionsValidationException or IOException
            or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
        // The database failed, for example because the disk is full or the server stopped. The innermost exception has the database's
        // message.
        catch (Exception e) when (e.GetBaseException() is DbException failure)
        {
            await Console.Error.WriteLineAsync($"The archive's database failed: {failure.Message} "
                + "What was committed is kept. Fix the cause, then run the same command again to continue.");
            return ExitCode.Failed;
        }
    }

    // Whether the arguments name no command, so that "serve" is meant. This is so if there are no arguments, or if the first one is an
    // option other than --help and --version.
    private static bool IsServing(string[] args, RootCommand root) => args is [] || (args[0].StartsWith('-')
        && !root.Options.Any(o => o.Name == args[0] || o.Aliases.Contains(args[0])));

    private static int WrongUsage(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..])
            Console.Error.WriteLine($"\"{unknown}\" is not a command.");
        else
            foreach (ParseError error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"Run \"{parsed.CommandResult.Command.Name} --help\" to see its arguments and options.");
        return ExitCode.WrongUsage;
    }
}
