using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Asks the reader to confirm the removal of an item that has notes or tags, or is in several lists. Saving the item again would not bring
/// back its notes and tags, nor its place in each list. The question is a page of its own, so that it works without scripts.
/// </summary>
internal sealed class RemovalQuestion(CableArchive archive, Reader reader, PageLayout layout)
{
    /// <summary>Name of the form field that says that the reader has confirmed the removal.</summary>
    public const string Sure = "sure";

    /// <summary>Whether the reader is to be asked before these items are removed.</summary>
    public static bool IsNeeded(IReadOnlyList<SavedItem> items, string? sure) =>
        string.IsNullOrEmpty(sure) && (items.Count > 1 || items.Any(i => i.HasOwnWords));

    /// <summary>The page with the question. Its button sends the form of this request again, with the field <see cref="Sure"/>.</summary>
    /// <param name="items">The items to remove, at least one.</param>
    /// <param name="back">The path to which the reader returns without removing anything.</param>
    /// <param name="stop">Cancels the call.</param>
    public async Task<IResult> AskAsync(IReadOnlyList<SavedItem> items, string back, CancellationToken stop)
    {
        HttpRequest request = reader.Context.Request;
        IFormCollection form = await request.ReadFormAsync(stop);
        KeyValuePair<string, string>[] fields =
        [
            .. form.Where(f => f.Key is not (FormToken.FieldName or Sure)).Select(f => KeyValuePair.Create(f.Key, f.Value.ToString())),
            KeyValuePair.Create(Sure, "yes"),
        ];
        RemovalView view = new(request.Path.ToUriComponent(), fields, items, await archive.Lists.AllAsync(reader.Token!, stop), back);
        return await layout.ShowAsync<RemovalPage, RemovalView>(PageHead.Private(view.Question), view, stop);
    }
}
