using System.CommandLine;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;

namespace CableSearch.Web.Commands;

/// <summary>
/// Settings on the command line, in the form of ASP.NET Core: <c>--CableSearch:Data=folder</c>, <c>--ConnectionStrings:Archive=…</c>.
/// </summary>
internal static class SettingArguments
{
    /// <summary>Lets a command accept settings.</summary>
    public static void Allow(Command command) => command.TreatUnmatchedTokensAsErrors = false;

    /// <summary>The settings on a command line.</summary>
    /// <exception cref="UsageException">The command line has something that is neither an option nor a setting.</exception>
    public static string[] Of(ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(t => !IsSetting(t)) is { } unknown
            ? throw new UsageException($"\"{unknown}\" is neither an option of {parsed.CommandResult.Command.Name} "
                + "nor a setting such as --CableSearch:Data=folder.")
            : [.. parsed.UnmatchedTokens];

    /// <summary>The settings from the command line, the environment and appsettings.json together.</summary>
    public static SiteOptions ReadOptions(ParseResult parsed) => SiteOptions.Read(Site.CreateBuilder(Of(parsed)).Configuration);

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal)
        && token.Contains(':', StringComparison.Ordinal) && token.Contains('=', StringComparison.Ordinal);
}
