namespace CableSearch.Archive.Model;

/// <summary>
/// A report on quotations. It is about an article, made when the article was linked, or about a text whose report a reader chose to keep.
/// </summary>
internal sealed class ReportRow
{
    /// <summary>A random name. The report of an article has a name that is made from the article's key.</summary>
    public required string Token { get; set; }

    /// <summary>The article; null for a report that a reader keeps.</summary>
    public long? ArticleKey { get; set; }

    public int Version { get; set; }

    public DateTime CheckedAt { get; set; }

    /// <summary>The JSON, packed.</summary>
    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }
}
