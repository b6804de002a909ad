using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Finds misspelt names of settings. A misspelt setting has no effect. For example, if <c>Data</c> is misspelt, the site opens another
/// archive than the one that was meant. So the administrator is warned.
/// </summary>
internal static class UnknownSettings
{
    // A section with at most this number of wrong letters in its name is taken for the section of the site's settings, as "CabelSearch" is
    // for "CableSearch". The same number is used for "Archive" among the connection strings.
    private const int MostWrong = 2;

    private static readonly string[] Names =
    [
        nameof(SiteOptions.Data), nameof(SiteOptions.PublicUrl), nameof(SiteOptions.ForwardedFrom), nameof(SiteOptions.RequestsPerSecond),
        nameof(SiteOptions.MetricsAnywhere), nameof(SiteOptions.Owner), nameof(SiteOptions.Contact),
    ];

    /// <summary>
    /// A sentence for each unknown setting. It names this setting, and the known setting that was probably meant if there is a similar one.
    /// </summary>
    public static IEnumerable<string> In(IConfiguration configuration) =>
    [
        .. configuration.GetSection(SiteOptions.Section).GetChildren().Where(s => !Names.Contains(s.Key, StringComparer.OrdinalIgnoreCase))
            .Select(s => Sentence($"{SiteOptions.Section}:{s.Key}", Nearest(s.Key))),
        .. configuration.GetChildren().Where(s => s.Key != SiteOptions.Section).SelectMany(OfMisspeltSection),
        .. configuration.GetSection("ConnectionStrings").GetChildren()
            .Where(s => Distance(s.Key, "Archive") is > 0 and <= MostWrong).Select(s => Sentence($"ConnectionStrings:{s.Key}",
                "ConnectionStrings:Archive")),
    ];

    // Finds settings whose section is misspelt: CabelSearch__Data (wrong letters) or CableSearch_Data (one underscore). The environment has
    // many other names, so a name with one underscore is reported only if it ends in the name of a setting.
    private static IEnumerable<string> OfMisspeltSection(IConfigurationSection section)
    {
        if (Distance(section.Key, SiteOptions.Section) is > 0 and <= MostWrong)
        {
            foreach (IConfigurationSection setting in section.GetChildren())
                yield return Sentence($"{section.Key}:{setting.Key}", Nearest(setting.Key));
        }
        else if (section.Key.Split('_') is [var before, var name] && Distance(before, SiteOptions.Section) <= MostWrong
            && Names.FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            yield return Sentence(section.Key, $"{SiteOptions.Section}:{known}");
        }
    }

    // The known setting that was probably meant: the nearest one, if at most a third of its letters are wrong. Null if none is near.
    private static string? Nearest(string name) =>
        Names.MinBy(known => Distance(name, known)) is { } nearest && Distance(name, nearest) * 3 <= nearest.Length
            ? $"{SiteOptions.Section}:{nearest}" : null;

    private static string Sentence(string given, string? known) =>
        $"There is no setting {Both(given)}, so it does nothing." + (known is null ? "" : $" Did you mean {Both(known)}?");

    // A name as it is written on the command line and in the environment: "CableSearch:Data (CableSearch__Data)".
    private static string Both(string name) => name.Contains(':', StringComparison.Ordinal)
        ? $"{name} ({name.Replace(":", "__", StringComparison.Ordinal)})"
        : name;

    // How many letters must be added, left out, replaced or swapped to make one name of the other. A capital letter counts as equal to the
    // same letter in lower case.
    private static int Distance(string one, string other) =>
        EditDistance.Between(one.ToUpperInvariant(), other.ToUpperInvariant(), Math.Max(one.Length, other.Length));
}
