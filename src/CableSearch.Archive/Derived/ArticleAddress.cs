using System.Globalization;
using System.Text.RegularExpressions;

namespace CableSearch.Archive.Derived;

/// <summary>Normalises addresses, so that different forms of one article's address are equal.</summary>
internal static partial class ArticleAddress
{
    // Names of parameters that are removed from addresses, such as fbclid. They tell a site where the reader came from, and do not change
    // the page.
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
        "li_fat_id", "igshid", "mc_cid", "mc_eid", "_ga", "_gl",
        "_hsenc", "_hsmi", "mkt_tok", "oly_enc_id", "oly_anon_id", "vero_id",
        "wickedid", "s_cid", "cmpid", "xtor", "wt_mc", "at_medium", "at_campaign", "ns_mchannel",
        "ns_campaign",
    };

    /// <summary>
    /// The address with its host in lower case, and without scheme, <c>www.</c>, default port, last slash and tracking parameters. Its
    /// fragment is removed too, unless it begins with <c>#!</c>. Two addresses with the same result lead to the same article. Null if the
    /// address is not http or https.
    /// </summary>
    public static string? Normalise(string? written)
    {
        if (!Uri.TryCreate(written?.Trim(), UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https")) return null;
        string host = url.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal) && host.AsSpan(4).Contains('.')) host = host[4..];
        string port = url.Port is 80 or 443 ? "" : ":" + url.Port.ToString(CultureInfo.InvariantCulture);
        string[] parameters = [.. url.Query.TrimStart('?').Split('&').Where(p => p.Length > 0 && !IsTracking(p))];
        string query = parameters is [] ? "" : "?" + string.Join('&', parameters);
        // A fragment that begins with "#!" is kept: in addresses of about 2010, it names a page that a script draws. Any other fragment
        // names a place in the page and is removed.
        string fragment = url.Fragment.StartsWith("#!", StringComparison.Ordinal) ? url.Fragment : "";
        return Escape.Replace(host + port + url.AbsolutePath.TrimEnd('/') + query + fragment, m => m.Value.ToUpperInvariant());
    }

    private static bool IsTracking(string parameter)
    {
        string name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Escape { get; }
}
