using System.ComponentModel.DataAnnotations;
using System.Net;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using Microsoft.Extensions.Options;

namespace CableSearch.Web.Http;

/// <summary>Settings of the site, from the section <c>CableSearch</c> (<c>CableSearch__Data</c> in the environment); checked at start.</summary>
public sealed record SiteOptions : IValidatableObject
{
    /// <summary>Name of the section.</summary>
    public const string Section = "CableSearch";

    /// <summary>Folder of the archive (SQLite) and of the index; a relative one stands in the folder that the program was started in.</summary>
    [Required]
    public string Data { get; init; } = "data";

    /// <summary>
    /// Address that readers know the site by, for permalinks and the site map; null takes what each request says. A path in it is the site's place on its host: <c>https://example.org/cables</c>.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Proxies (addresses or networks such as <c>10.0.0.0/8</c>) whose X-Forwarded headers are believed, separated by commas; empty believes none.</summary>
    public string ForwardedFrom { get; init; } = "";

    /// <summary>Requests a second that one connection may make for long; ten times as many at once. 0 sets no limit.</summary>
    [Range(0, 10_000)]
    public int RequestsPerSecond { get; init; } = 20;

    /// <summary>Whether <c>/metrics</c> answers others than this machine.</summary>
    public bool MetricsAnywhere { get; init; }

    /// <summary>How readers reach who runs the site, as a sentence on its pages about the site and privacy; null says nothing.</summary>
    [StringLength(500)]
    public string? Contact { get; init; }

    /// <summary>The archive's connection string (<c>ConnectionStrings__Archive</c>); null is SQLite in the data folder.</summary>
    public string? Connection { get; init; }

    /// <summary>Where the archive is.</summary>
    public ArchiveSettings Archive => string.IsNullOrWhiteSpace(Connection) ? ArchiveSettings.InFolder(DataFolder) : new() { ConnectionString = Connection };

    /// <summary>Where the index is.</summary>
    public IndexSettings Index => new() { Folder = Path.Combine(DataFolder, "index") };

    /// <summary>The data folder as a full path.</summary>
    public string DataFolder => Path.GetFullPath(Data);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="OptionsValidationException">A setting is out of its range; the message names it.</exception>
    public static SiteOptions Read(IConfiguration configuration)
    {
        SiteOptions options = (configuration.GetSection(Section).Get<SiteOptions>() ?? new()) with { Connection = configuration.GetConnectionString("Archive") };
        List<ValidationResult> wrong = [];
        return Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true)
            ? options
            : throw new OptionsValidationException(Section, typeof(SiteOptions), wrong.Select(w => w.ErrorMessage ?? "A setting is wrong."));
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")))
            yield return new("CableSearch:PublicUrl is an address that begins with http:// or https://.", [nameof(PublicUrl)]);
        foreach (string proxy in Proxies)
        {
            if (!IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
                yield return new($"CableSearch:ForwardedFrom names “{proxy}”, which is neither an address nor a network.", [nameof(ForwardedFrom)]);
        }
    }

    /// <summary>Path under which the site stands on its host; empty for all of the host.</summary>
    internal PathString BasePath => PublicUrl is { } url ? PathString.FromUriComponent(url.AbsolutePath.TrimEnd('/')) : PathString.Empty;

    internal IReadOnlyList<string> Proxies => ForwardedFrom.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
