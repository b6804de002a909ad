using System.Globalization;
using System.Text;

namespace CableSearch.Web.Http;

/// <summary>Redirects to another address of this site. Only this class redirects, so no redirect leads to another site.</summary>
internal sealed class LocalRedirect : IResult
{
    private readonly string _path;
    private readonly int _status;

    private LocalRedirect(string path, int status) => (_path, _status) = (path, status);

    /// <summary>
    /// Redirects with 303 after a form was handled. The browser then sends a GET, so that a reload does not send the form again.
    /// </summary>
    public static LocalRedirect SeeOther(string path) => new(path, StatusCodes.Status303SeeOther);

    /// <summary>Redirects with 302 to the page of the document that the reader searched for.</summary>
    public static LocalRedirect Found(string path) => new(path, StatusCodes.Status302Found);

    /// <summary>Redirects with 301 to the canonical address of a page.</summary>
    public static LocalRedirect Moved(string path) => new(path, StatusCodes.Status301MovedPermanently);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = _status;
        httpContext.Response.Headers.Location = httpContext.Request.PathBase.ToUriComponent() + Encode(_path);
        return Task.CompletedTask;
    }

    /// <summary>
    /// The path as the header <c>Location</c> can contain it: only visible ASCII characters. A space or any other character is encoded in
    /// UTF-8, and each of its bytes is written as %XX: é becomes %C3%A9. An unpaired surrogate becomes U+FFFD first.
    /// </summary>
    public static string Encode(string path)
    {
        if (!path.AsSpan().ContainsAnyExceptInRange('!', '~')) return path;
        StringBuilder encoded = new(path.Length * 2);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in path.EnumerateRunes())
        {
            if (rune.Value is >= '!' and <= '~') encoded.Append((char)rune.Value);
            else
                foreach (byte part in bytes[..rune.EncodeToUtf8(bytes)]) encoded.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        }
        return encoded.ToString();
    }
}
