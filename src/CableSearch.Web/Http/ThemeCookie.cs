namespace CableSearch.Web.Http;

/// <summary>The reader's choice of light or dark: a cookie, only for readers who choose. Without it the system decides.</summary>
internal static class ThemeCookie
{
    private const string Name = "theme";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary><c>light</c> or <c>dark</c>; null for the system's choice.</summary>
    public static string? Of(HttpContext context) => SiteCookie.Read(Name, context.Request) is ("light" or "dark") and var theme ? theme : null;

    /// <summary>Keeps a choice; anything but <c>light</c> and <c>dark</c> takes the cookie away.</summary>
    public static void Choose(string? theme, HttpContext context)
    {
        if (theme is "light" or "dark") SiteCookie.Write(Name, theme, Kept, context);
        else SiteCookie.Delete(Name, context);
    }
}
