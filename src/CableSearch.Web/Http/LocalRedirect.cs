using System.Text;

namespace CableSearch.Web.Http;

/// <summary>Leads to another address of this site. Every redirect of the site goes through here.</summary>
internal sealed class LocalRedirect : IResult
{
    private readonly string _path;
    private readonly int _status;

    private LocalRedirect(string path, int status) => (_path, _status) = (path, status);

    /// <summary>Ends a form (303): whatever it did, the next request only reads, and a reload does nothing again.</summary>
    public static LocalRedirect SeeOther(string path) => new(path, StatusCodes.Status303SeeOther);

    /// <summary>To what was asked for in another way (302).</summary>
    public static LocalRedirect Found(string path) => new(path, StatusCodes.Status302Found);

    /// <summary>To the one address of a page (301).</summary>
    public static LocalRedirect Moved(string path) => new(path, StatusCodes.Status301MovedPermanently);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = _status;
        httpContext.Response.Headers.Location = httpContext.Request.PathBase.ToUriComponent() + Encode(_path);
        return Task.CompletedTask;
    }

    /// <summary>An address as a header can carry it: what is no printable ASCII is written as %XX of its UTF-8; a half of a surrogate pair becomes U+FFFD.</summary>
    public static string Encode(string path)
    {
        if (!path.AsSpan().ContainsAnyExceptInRange('!', '~')) return path;
        StringBuilder encoded = new(path.Length * 2);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in path.EnumerateRunes())
        {
            if (rune.Value is >= '!' and <= '~') encoded.Append((char)rune.Value);
            else
                foreach (byte part in bytes[..rune.EncodeToUtf8(bytes)]) encoded.Append('%').Append(part.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return encoded.ToString();
    }
}
