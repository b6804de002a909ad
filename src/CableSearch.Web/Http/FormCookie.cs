namespace CableSearch.Web.Http;

/// <summary>
/// The cookie that belongs to the antiforgery tokens. The cookie's name depends on the request (<see cref="SiteCookie"/>). The framework
/// sets the cookie's path to the path of the site.
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
