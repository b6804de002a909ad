using System.CommandLine;

namespace CableSearch.Web.Commands;

/// <summary><c>withdraw</c>: takes cables off.</summary>
internal static class WithdrawCommand
{
    public static Command Create()
    {
        Argument<string[]> ids = new("ID") { Arity = ArgumentArity.OneOrMore, Description = "Ids of cables, such as 09LIMA1667." };
        Option<string> why = new("--why") { Required = true, Description = "The reason, a sentence that the cable's page shows." };
        Option<bool> erase = new("--erase") { Description = "Erase the text of all revisions too, for good." };
        Command command = new("withdraw", "Takes cables off: their pages say since when and why, and their text is neither shown nor found.") { ids, why, erase };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetValue(why))) throw new UsageException("--why needs a sentence that the cable's page can show.");
            await using OpenedArchive opened = await OpenedArchive.OpenAsync(SettingArguments.ReadOptions(parsed), withIndex: true, stop);
            string[] canonical = CableIds.Read(parsed.GetValue(ids)!);
            IReadOnlyList<string> missing = await opened.Archive.Administration.WithdrawAsync(canonical, parsed.GetValue(why)!.Trim(), parsed.GetValue(erase), stop);
            if (missing is not [])
            {
                await Console.Error.WriteLineAsync($"Not held: {string.Join(", ", missing)}. Nothing was withdrawn.");
                return ExitCode.Failed;
            }
            await IndexUpdate.RunAsync(opened.Index, stop);
            if (parsed.GetValue(erase) && !await opened.Archive.Administration.ScrubAsync(stop))
                await Console.Error.WriteLineAsync("Erased, but the database's log is in use and may still hold the text. Run the command again when the site is at rest.");
            await Console.Out.WriteLineAsync($"Withdrawn: {string.Join(", ", canonical)}.");
            return ExitCode.Well;
        });
        return command;
    }
}
