namespace CableSearch.Web.Hosting;

/// <summary>The status of a page that a component makes.</summary>
internal static class PageStatus
{
    /// <summary>
    /// Sets it when the answer begins, not before: a component that says 404 earlier is left without a body by the framework,
    /// which then expects another page to be made in its place; ours say themselves what is known.
    /// </summary>
    public static void Answer(this HttpContext context, int status) => context.Response.OnStarting(() =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
