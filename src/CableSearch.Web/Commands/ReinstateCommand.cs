using System.CommandLine;

namespace CableSearch.Web.Commands;

/// <summary><c>reinstate</c>: ends the withdrawal of cables, so that they can be read and searched again.</summary>
internal static class ReinstateCommand
{
    public static Command Create()
    {
        Argument<string[]> ids = new("ID") { Arity = ArgumentArity.OneOrMore, Description = "Ids of withdrawn cables." };
        Command command = new("reinstate", "Shows withdrawn cables again.") { ids };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), stop);
            string[] canonical = CableIds.Read(parsed.GetValue(ids)!);
            IReadOnlyList<string> impossible = await opened.Archive.Administration.ReinstateAsync(canonical, stop);
            if (impossible is not [])
            {
                await Console.Error.WriteLineAsync(
                    $"Nothing was reinstated. Not withdrawn, erased, or not in the archive: {string.Join(", ", impossible)}.");
                return ExitCode.Failed;
            }
            await IndexUpdate.RunAsync(opened.Index, stop);
            await Console.Out.WriteLineAsync($"Reinstated: {string.Join(", ", canonical)}.");
            return ExitCode.Well;
        });
        return command;
    }
}
