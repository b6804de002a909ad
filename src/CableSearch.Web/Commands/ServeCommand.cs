using System.CommandLine;
using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Web.Hosting;

namespace CableSearch.Web.Commands;

/// <summary><c>serve</c>: the site.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        Option<bool> noSample = new("--no-sample") { Description = "Begin with an empty archive instead of the invented sample." };
        Option<string?> urls = new("--urls") { Description = "Addresses to listen on, separated by semicolons; http://localhost:5080 as a rule." };
        Command command = new("serve", "Serves the site (what the program does without a command).") { noSample, urls };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            string[] settings = [.. SettingArguments.Of(parsed), .. parsed.GetValue(urls) is { } given ? (string[])["--urls", given] : []];
            await using WebApplication site = await Site.BuildAsync(settings, stop);
            if (!parsed.GetValue(noSample) && await SampleArchive.LoadIfNewAsync(site.Services.GetRequiredService<CableArchive>(), stop))
                site.Logger.LogInformation("The archive was empty: it now holds the invented sample. “import” brings in real cables; “serve --no-sample” begins empty.");
            await site.RunAsync(stop);
            return ExitCode.Well;
        });
        return command;
    }
}
