namespace CableSearch.Archive.Model;

/// <summary>
/// A one-time address by which a reader opens their lists on another device. The row alone can't open the lists, because the key that
/// unseals the token is only in the address.
/// </summary>
internal sealed class HandoverRow
{
    /// <summary>SHA-256 of the name in the one-time address.</summary>
    public required byte[] Hash { get; set; }

    public required byte[] Reader { get; set; }

    /// <summary>The reader's token, sealed with a key that follows from the name in the address.</summary>
    public required byte[] Sealed { get; set; }

    public DateTime ExpiresAt { get; set; }
}
