using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using Microsoft.Extensions.Options;

namespace CableSearch.Web.Http;

/// <summary>
/// The settings of the site, from the section <c>CableSearch</c> (<c>CableSearch__Data</c> in the environment), checked at start.
/// </summary>
public sealed record SiteOptions : IValidatableObject
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "CableSearch";

    private const string RequestsRange = "CableSearch:RequestsPerSecond must be a whole number from 0 to 10000.";

    /// <summary>
    /// Folder of the archive (SQLite) and the index. A relative path starts from the folder that the program was started in.
    /// </summary>
    [Required(ErrorMessage = "CableSearch:Data must name a folder.")]
    public string Data { get; init; } = "data";

    /// <summary>
    /// The public address of the site. Links with scheme and host begin with it, also in the site map. If null, the address is taken from
    /// each request. If the site is under a path of its host, the address has this path: <c>https://example.org/cables</c>.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>
    /// Proxies whose X-Forwarded headers are trusted. They are written as addresses, or as networks such as <c>10.0.0.0/8</c>, separated by
    /// commas. Empty if no proxy is trusted.
    /// </summary>
    public string ForwardedFrom { get; init; } = "";

    /// <summary>Requests per second that one client may send on average; a burst may have ten times as many. 0 for no limit.</summary>
    [Range(0, 10_000, ErrorMessage = RequestsRange)]
    public int RequestsPerSecond { get; init; } = 20;

    /// <summary>Whether <c>/metrics</c> answers requests from other machines.</summary>
    public bool MetricsAnywhere { get; init; }

    /// <summary>Who keeps the archive, for the home page and the footer: <c>Example Library in Lima</c>; null to name nobody.</summary>
    [StringLength(100, ErrorMessage = "CableSearch:Owner must have at most 100 characters.")]
    public string? Owner { get; init; }

    /// <summary>
    /// A sentence that tells readers how to reach those who run the site. The pages About and Privacy show it. Null for none.
    /// </summary>
    [StringLength(500, ErrorMessage = "CableSearch:Contact must have at most 500 characters.")]
    public string? Contact { get; init; }

    /// <summary>The name of the archive in citations: its owner, or the name of the program if no owner is set.</summary>
    public string Name => Owner ?? "CableSearch";

    /// <summary>The archive's connection string (<c>ConnectionStrings__Archive</c>); null for SQLite in the data folder.</summary>
    public string? Connection { get; init; }

    /// <summary>The settings of the archive: its database, and the file in the data folder that stores its counts.</summary>
    public ArchiveSettings Archive => string.IsNullOrWhiteSpace(Connection)
        ? ArchiveSettings.InFolder(DataFolder)
        : ArchiveSettings.InFolder(DataFolder) with { ConnectionString = Connection };

    /// <summary>The settings of the index: its folder, in the data folder.</summary>
    public IndexSettings Index => new() { Folder = Path.Combine(DataFolder, "index") };

    /// <summary>The folder of the bilingual word lists, which are used to check quotations.</summary>
    public string WordsFolder => Path.Combine(DataFolder, "words");

    /// <summary>The data folder as a full path.</summary>
    public string DataFolder => Path.GetFullPath(Data);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="OptionsValidationException">A setting has a value that is not allowed. The message names the setting.</exception>
    public static SiteOptions Read(IConfiguration configuration)
    {
        List<string> unreadable = [.. Unreadable(configuration.GetSection(Section))];
        if (unreadable.Count > 0) throw new OptionsValidationException(Section, typeof(SiteOptions), unreadable);
        SiteOptions section = configuration.GetSection(Section).Get<SiteOptions>() ?? new();
        SiteOptions options = section with { Connection = configuration.GetConnectionString("Archive") };
        List<ValidationResult> wrong = [];
        return Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true)
            ? options
            : throw new OptionsValidationException(
                Section, typeof(SiteOptions), wrong.Select(w => w.ErrorMessage ?? "A setting is wrong."));
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")))
            yield return new("CableSearch:PublicUrl must be an address that begins with http:// or https://.", [nameof(PublicUrl)]);
        foreach (string proxy in Proxies)
        {
            if (!IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
            {
                yield return new(
                    $"CableSearch:ForwardedFrom contains \"{proxy}\", which is neither an address nor a network such as 10.0.0.0/8.",
                    [nameof(ForwardedFrom)]);
            }
        }
    }

    /// <summary>The path of the site on its host; empty if the site is at the root.</summary>
    internal PathString BasePath =>
        PublicUrl is { } url ? PathString.FromUriComponent(url.AbsolutePath.TrimEnd('/')) : PathString.Empty;

    // A sentence for each setting whose text can't be converted to the setting's type. It says what the setting must be, such as "true or
    // false". The framework's own message would name the .NET type instead, which administrators need not know.
    private static IEnumerable<string> Unreadable(IConfigurationSection section)
    {
        if (section[nameof(RequestsPerSecond)] is { } requests && !int.TryParse(requests, CultureInfo.InvariantCulture, out _))
            yield return RequestsRange;
        if (section[nameof(MetricsAnywhere)] is { } anywhere && !bool.TryParse(anywhere, out _))
            yield return "CableSearch:MetricsAnywhere must be true or false.";
    }

    internal IReadOnlyList<string> Proxies =>
        ForwardedFrom.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
