namespace CableSearch.Archive.Model;

/// <summary>A record that could not be stored as a cable or an article, with its bytes.</summary>
internal sealed class RejectedRecordRow
{
    public long Id { get; set; }

    public required string Source { get; set; }

    public long Position { get; set; }

    public long RecordNumber { get; set; }

    public required string Reason { get; set; }

    public required string Message { get; set; }

    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }

    public DateTime ImportedAt { get; set; }
}
