using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Http;

/// <summary>
/// Adds an entity tag (ETag) to answers that depend only on the archive and its index. If a client sends the current tag, it is answered
/// with 304 (not modified) and no body. Each change of the archive or the index gives a new tag, and so does each version of the site.
/// While the index is being built, answers have no tag.
/// </summary>
internal sealed class ArchiveTag(CableArchive archive, CableIndex index) : IEndpointFilter
{
    private static readonly string Version = typeof(ArchiveTag).Module.ModuleVersionId.ToString("N");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (index.Status.Progress is not null) return await next(context);
        // The change numbers in the tag are read before the answer is made. If something is imported in between, a new answer gets an old
        // tag. This does no harm: the client fetches the answer once more. If the numbers were read after the answer is made, an old answer
        // could get a new tag, and the client would keep the old answer.
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
