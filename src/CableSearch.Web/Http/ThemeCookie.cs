namespace CableSearch.Web.Http;

/// <summary>The cookie for the reader's choice of the light or dark theme. Without it the reader's system decides.</summary>
internal static class ThemeCookie
{
    private const string Name = "theme";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>The theme that the reader chose, <c>light</c> or <c>dark</c>; null if the reader's system decides.</summary>
    public static string? Of(HttpContext context) =>
        SiteCookie.Read(Name, context.Request) is ("light" or "dark") and var theme ? theme : null;

    /// <summary>Stores the theme in the cookie. For anything but <c>light</c> and <c>dark</c> the cookie is deleted.</summary>
    public static void Choose(string? theme, HttpContext context)
    {
        if (theme is "light" or "dark") SiteCookie.Write(Name, theme, Lifetime, context);
        else SiteCookie.Delete(Name, context);
    }
}
