using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Http;

/// <summary>
/// Gives what is made of archive and index alone an entity tag, and answers 304 to a program that has it already. The tag changes with each
/// change of the archive or its index and with each version of the site, so nothing is made to compare it. While the index is being built
/// there is no tag.
/// </summary>
internal sealed class ArchiveTag(CableArchive archive, CableIndex index) : IEndpointFilter
{
    private static readonly string Version = typeof(ArchiveTag).Module.ModuleVersionId.ToString("N");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (index.Status.Progress is not null) return await next(context);
        // Read before the answer is made: what is imported in between makes the answer newer than its tag, never older.
        long indexed = index.Status.Change;
        ArchiveState state = await archive.StateAsync(http.RequestAborted);
        EntityTagHeaderValue tag = new(
            string.Create(CultureInfo.InvariantCulture, $"\"{state.Identity:N}-{state.LastChange}-{indexed}-{Version}\""), isWeak: true);
        bool isKnown = http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
        http.Response.OnStarting(() =>
        {
            if (isKnown || http.Response.StatusCode == StatusCodes.Status200OK) http.Response.GetTypedHeaders().ETag = tag;
            return Task.CompletedTask;
        });
        return isKnown ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    }
}
