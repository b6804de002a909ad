using System.CommandLine;
using CableSearch.Archive.Administration;

namespace CableSearch.Web.Commands;

/// <summary><c>withdraw</c>: withdraws cables, so that their text can't be read or searched.</summary>
internal static class WithdrawCommand
{
    public static Command Create()
    {
        Argument<string[]> ids = new("ID") { Arity = ArgumentArity.OneOrMore, Description = "Ids of the cables, such as 09LIMA1667." };
        Option<string> why = new("--why") { Required = true, Description = "The reason: a sentence for the cable's page." };
        Option<bool> erase = new("--erase") { Description = "Also erase the text of all revisions. This cannot be undone." };
        Command command = new("withdraw",
            "Withdraws cables: their pages show the date and the reason, and their text can't be read or searched.") { ids, why, erase };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetValue(why)))
                throw new UsageException("--why needs a reason: a sentence for the cable's page.");
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), stop);
            string[] canonical = CableIds.Read(parsed.GetValue(ids)!);
            bool isErased = parsed.GetValue(erase);
            ArchiveAdministration administration = opened.Archive.Administration;
            IReadOnlyList<string> missing = await administration.WithdrawAsync(canonical, parsed.GetValue(why)!.Trim(), isErased, stop);
            if (missing is not [])
            {
                await Console.Error.WriteLineAsync($"Nothing was withdrawn. Not in the archive: {string.Join(", ", missing)}.");
                return ExitCode.Failed;
            }
            await IndexUpdate.RunAsync(opened.Index, stop);
            if (isErased && !await administration.ScrubAsync(stop))
            {
                await Console.Error.WriteLineAsync("Erased, but the database's log is in use and may still contain the text. "
                    + "Stop the site, then run the command again.");
            }
            await Console.Out.WriteLineAsync($"Withdrawn: {string.Join(", ", canonical)}.");
            return ExitCode.Well;
        });
        return command;
    }
}
