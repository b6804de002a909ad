namespace CableSearch.Archive.Model;

/// <summary>The bytes of an article as they were imported.</summary>
internal sealed class ArticleRevisionRow
{
    public long ArticleKey { get; set; }

    public int Number { get; set; }

    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }

    public required string Source { get; set; }

    public long Position { get; set; }

    public DateTime ImportedAt { get; set; }
}
