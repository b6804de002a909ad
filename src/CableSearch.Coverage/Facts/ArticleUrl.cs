namespace CableSearch.Coverage.Facts;

/// <summary>Parses addresses of articles. Only http and https are accepted, so that no link on our pages can run a script.</summary>
internal static class ArticleUrl
{
    /// <summary>
    /// The address as written, with blanks and unsafe characters escaped; null if the text is not an http or https address.
    /// </summary>
    public static string? Parse(string? written)
    {
        string address = written?.Trim() ?? "";
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https")) return null;
        return address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '"' or '<' or '>') ? url.AbsoluteUri : address;
    }
}
