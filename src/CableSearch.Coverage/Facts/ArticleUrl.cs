namespace CableSearch.Coverage.Facts;

/// <summary>Addresses of articles. Only http and https are accepted, so that no link on our pages runs a script.</summary>
internal static class ArticleUrl
{
    /// <summary>The address as it is written; null for what is none.</summary>
    public static string? Parse(string? written)
    {
        string address = written?.Trim() ?? "";
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https")) return null;
        return address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '"' or '<' or '>') ? url.AbsoluteUri : address;
    }
}
