using System.CommandLine;
using CableSearch.Web.Hosting;
using CableSearch.Web.Http;

namespace CableSearch.Web.Commands;

/// <summary>
/// Settings on the command line, in the form of ASP.NET Core: <c>--CableSearch:Data=folder</c>, <c>--ConnectionStrings:Archive=…</c>.
/// </summary>
internal static class SettingArguments
{
    // Each setting is given to the parser of the command line as a value of this option. If it were not, a command that accepts any number
    // of files would treat a setting as the name of a file.
    private const string Option = "--setting";

    /// <summary>Adds the hidden option <c>--setting</c> to a command, so that the command accepts settings.</summary>
    public static void Allow(Command command) =>
        command.Options.Add(new Option<string[]>(Option) { Hidden = true, Arity = ArgumentArity.OneOrMore });

    /// <summary>The command line with each setting as a value of the hidden option: <c>--setting CableSearch:Data=folder</c>.</summary>
    public static string[] AsOptions(string[] args) => [.. args.SelectMany(a => IsSetting(a) ? (string[])[Option, a[2..]] : [a])];

    /// <summary>The settings on a command line, in the form <c>--CableSearch:Data=folder</c>.</summary>
    public static string[] Of(ParseResult parsed) => [.. (parsed.GetValue<string[]>(Option) ?? []).Select(s => "--" + s)];

    /// <summary>The settings from the command line, the environment and appsettings.json together.</summary>
    public static SiteOptions ReadOptions(ParseResult parsed)
    {
        ConfigurationManager configuration = Site.CreateBuilder(Of(parsed)).Configuration;
        foreach (string sentence in UnknownSettings.In(configuration)) Console.Error.WriteLine(sentence);
        return SiteOptions.Read(configuration);
    }

    /// <summary>
    /// Moves settings that are written before the command to the place after it: <c>--CableSearch:Data=folder doctor</c> becomes
    /// <c>doctor --CableSearch:Data=folder</c>.
    /// </summary>
    public static string[] AfterCommand(string[] args)
    {
        string[] before = [.. args.TakeWhile(IsSetting)];
        return before.Length < args.Length && !args[before.Length].StartsWith('-')
            ? [args[before.Length], .. before, .. args[(before.Length + 1)..]]
            : args;
    }

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal)
        && token.Contains(':', StringComparison.Ordinal) && token.Contains('=', StringComparison.Ordinal);
}
