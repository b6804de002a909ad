namespace CableSearch.Archive.Model;

/// <summary>A reader's saved search. The reader is identified by the SHA-256 of the token in their cookie.</summary>
internal sealed class SavedSearchRow
{
    /// <summary>Random id of the search. It is part of addresses, so nobody must be able to guess it.</summary>
    public Guid Id { get; set; }

    public required byte[] Reader { get; set; }

    public required string Name { get; set; }

    /// <summary>The parameters of the search's address, without <c>?</c>.</summary>
    public required string Query { get; set; }

    /// <summary>Number of the last change that was searchable when the reader last opened the search.</summary>
    public long LookedAtChange { get; set; }

    public DateTime LookedAt { get; set; }

    public DateTime AddedAt { get; set; }
}
