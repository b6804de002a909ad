namespace CableSearch.Archive.Model;

/// <summary>
/// A one-time address by which a reader opens their lists on another device. The row has the reader's token, encrypted with a key that can
/// be derived only from the address.
/// </summary>
internal sealed class HandoverRow
{
    /// <summary>SHA-256 of the random name in the one-time address.</summary>
    public required byte[] Hash { get; set; }

    public required byte[] Reader { get; set; }

    /// <summary>The reader's token, encrypted with a key that is derived from the random name in the address.</summary>
    public required byte[] Sealed { get; set; }

    public DateTime ExpiresAt { get; set; }
}
