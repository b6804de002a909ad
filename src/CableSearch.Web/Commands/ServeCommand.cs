using System.CommandLine;
using System.Net.Sockets;
using CableSearch.Archive;
using CableSearch.Import.Sample;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Connections;

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
            WritableFolder.Require(SiteOptions.Read(Site.CreateBuilder(settings).Configuration).DataFolder);
            await using WebApplication site = await Site.BuildAsync(settings, stop);
            if (!parsed.GetValue(noSample) && await SampleArchive.LoadIfNewAsync(site.Services.GetRequiredService<CableArchive>(), stop))
                site.Logger.LogInformation("The archive was empty: it now holds the invented sample. “import” brings in real cables; “serve --no-sample” begins empty.");
            await RunAsync(site, stop);
            return ExitCode.Well;
        });
        return command;
    }

    private static async Task RunAsync(WebApplication site, CancellationToken stop)
    {
        try
        {
            await site.RunAsync(stop);
        }
        catch (Exception e) when (e is SocketException || e.InnerException is AddressInUseException)
        {
            throw new IOException($"The site can't listen at its address: {e.Message.TrimEnd('.')}. Stop what listens there, or choose another address with --urls.", e);
        }
    }
}
