namespace CableSearch.Web.Http;

/// <summary>The cookie beside the tokens of forms, named as the request asks for (<see cref="SiteCookie"/>). Its path is the framework's: the site's.</summary>
internal sealed class FormCookie : CookieBuilder
{
    /// <summary>Name without the prefix that HTTPS gets.</summary>
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
