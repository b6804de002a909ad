using System.Text.Json.Serialization;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The answer (JSON) to the page's script after a cable or an article was saved to the reader's lists or removed from them.
/// </summary>
/// <param name="Kept">Whether the cable or article is in a list now.</param>
/// <param name="Count">Number of items in all of the reader's lists.</param>
/// <param name="Asks">
/// Whether the reader must confirm the removal first. If so, the script lets the browser send the form once more, and the browser shows
/// the page with the question.
/// </param>
internal sealed record BookmarkState(
    bool Kept, int Count, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Asks = false);
