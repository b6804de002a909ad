using System.CommandLine;
using System.Net.Sockets;
using CableSearch.Archive;
using CableSearch.Coverage;
using CableSearch.Import.Sample;
using CableSearch.Search;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Connections;

namespace CableSearch.Web.Commands;

/// <summary><c>serve</c>: runs the site.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        Option<bool> noSample = new("--no-sample") { Description = "Start with an empty archive instead of the invented sample." };
        Option<string?> urls = new("--urls")
        {
            Description = "Addresses to listen on, separated by semicolons; by default http://localhost:5080.",
        };
        Command command = new("serve", "Serves the site. This is the default command.") { noSample, urls };
        SettingArguments.Allow(command);
        command.SetAction(async (parsed, stop) =>
        {
            string[] settings = [.. SettingArguments.Of(parsed), .. parsed.GetValue(urls) is { } given ? (string[])["--urls", given] : []];
            ConfigurationManager configuration = Site.CreateBuilder(settings).Configuration;
            if (HasOwnAddresses(configuration)) ListeningAddresses.Require(configuration[WebHostDefaults.ServerUrlsKey]);
            WritableFolder.Require(SiteOptions.Read(configuration).DataFolder);
            await using WebApplication site = await Site.BuildAsync(settings, stop);
            foreach (string sentence in UnknownSettings.In(configuration)) site.Logger.LogWarning("{Remark}", sentence);
            if (!parsed.GetValue(noSample) && await SampleArchive.LoadIfNewAsync(site.Services.GetRequiredService<CableArchive>(), stop))
            {
                site.Logger.LogInformation("The archive was empty, so the invented sample was imported. "
                    + "Run \"import\" to import real cables, or \"serve --no-sample\" to start with an empty archive.");
                await LinkAsync(site.Services, stop);
            }
            await RunAsync(site, stop);
            return ExitCode.Well;
        });
        return command;
    }

    // Whether the site listens at the addresses of --urls or of the setting "urls", or at the default address. Such addresses are checked
    // here. Those of other settings, such as HTTP_PORTS, are read only by the server, so they are not checked before the server starts.
    private static bool HasOwnAddresses(ConfigurationManager configuration) =>
        !configuration.GetSection("Kestrel:Endpoints").GetChildren().Any()
            && (!string.IsNullOrEmpty(configuration[WebHostDefaults.ServerUrlsKey])
                || (configuration["HTTP_PORTS"] is null && configuration["HTTPS_PORTS"] is null));

    // Links the articles of the sample to the cables of the sample, before the site opens. The sample is small, so the site opens soon.
    private static async Task LinkAsync(IServiceProvider services, CancellationToken stop)
    {
        await services.GetRequiredService<CableIndex>().CatchUpAsync(null, stop);
        ArticleLinker linker = new(services.GetRequiredService<CableArchive>(), services.GetRequiredService<QuotationChecker>(),
            services.GetRequiredService<TimeProvider>());
        await linker.LinkAllAsync(null, stop);
    }

    private static async Task RunAsync(WebApplication site, CancellationToken stop)
    {
        try
        {
            await site.RunAsync(stop);
        }
        catch (Exception e) when (e is SocketException || e.InnerException is AddressInUseException)
        {
            throw ListeningAddresses.InUse(e.Message.TrimEnd('.'), e);
        }
    }
}
