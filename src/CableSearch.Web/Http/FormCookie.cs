namespace CableSearch.Web.Http;

/// <summary>
/// The cookie against which the antiforgery tokens of forms are checked. Over HTTPS its name has a prefix (<see cref="SiteCookie"/>). The
/// framework sets its path to the path of the site.
/// </summary>
internal sealed class FormCookie : CookieBuilder
{
    /// <summary>The name of the cookie without the prefix that is added over HTTPS.</summary>
    public const string BaseName = "form";

    private readonly IHttpContextAccessor _accessor;

    public FormCookie(IHttpContextAccessor accessor)
    {
        _accessor = accessor;
        (HttpOnly, SameSite, SecurePolicy, IsEssential) = (true, SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest, true);
    }

    public override string? Name
    {
        get => _accessor.HttpContext is { } context ? SiteCookie.NameOf(BaseName, context.Request) : BaseName;
        set => throw new NotSupportedException("The request decides the name.");
    }
}
