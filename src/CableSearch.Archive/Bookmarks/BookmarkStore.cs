using CableSearch.Archive.Cables;

namespace CableSearch.Archive.Bookmarks;

/// <summary>
/// Readers' bookmarks. A reader is a random token in a cookie; only its SHA-256 is kept, so the database names nobody.
/// A token that is unknown is a reader without bookmarks.
/// </summary>
public sealed class BookmarkStore
{
    /// <summary>Longest note, in UTF-16 units; a longer one is refused.</summary>
    public const int MaxNoteLength = 2000;

    /// <summary>Most bookmarks of a reader.</summary>
    public const int MaxBookmarks = 5000;

    /// <summary>A new reader's token: 43 characters, 256 bits from the system's random source. Nothing is stored before the first bookmark.</summary>
    public static string NewToken() => throw new NotSupportedException();

    /// <summary>The reader's bookmarks, last added first.</summary>
    public Task<IReadOnlyList<Bookmark>> ListAsync(string token, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Ids that the reader has bookmarked.</summary>
    public Task<IReadOnlySet<string>> IdsAsync(string token, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Bookmarks a cable (held, withdrawn or only known of); does nothing if it is bookmarked. False if the list is full.</summary>
    public Task<bool> AddAsync(string token, string cableId, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Takes a bookmark and its note away; does nothing if there is none.</summary>
    public Task RemoveAsync(string token, string cableId, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Sets the note of a bookmark; false if there is no such bookmark.</summary>
    public Task<bool> SetNoteAsync(string token, string cableId, string note, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>The token of the reader's shared copy, making one as the list stands now; an earlier copy goes on unchanged under its own token.</summary>
    public Task<string> ShareAsync(string token, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Tokens of the reader's shared copies, newest first.</summary>
    public Task<IReadOnlyList<SharedListInfo>> SharedByAsync(string token, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Ends a shared copy; only its own reader can.</summary>
    public Task UnshareAsync(string token, string listToken, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>A shared copy, or null.</summary>
    public Task<SharedList?> SharedAsync(string listToken, CancellationToken stop) => throw new NotSupportedException();

    /// <summary>Forgets the reader: bookmarks, notes and shared copies.</summary>
    public Task ForgetAsync(string token, CancellationToken stop) => throw new NotSupportedException();
}

/// <summary>A bookmark.</summary>
/// <param name="CableId">Canonical id.</param>
/// <param name="Note">The reader's note, or empty.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="Heading">The cable, where it is held and not withdrawn.</param>
public sealed record Bookmark(string CableId, string Note, DateTime AddedAt, CableHeading? Heading);

/// <summary>A read-only copy of a list.</summary>
/// <param name="Token">As in its address.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Count">Bookmarks in it.</param>
public sealed record SharedListInfo(string Token, DateTime MadeAt, int Count);

/// <summary>A read-only copy of a list with its bookmarks.</summary>
public sealed record SharedList(string Token, DateTime MadeAt, IReadOnlyList<Bookmark> Bookmarks);
