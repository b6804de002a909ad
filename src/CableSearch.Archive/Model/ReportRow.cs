namespace CableSearch.Archive.Model;

/// <summary>
/// A report on quotations. It is made when an article is compared with the cables. A report on a reader's text is stored only if the reader
/// chose to keep it.
/// </summary>
internal sealed class ReportRow
{
    /// <summary>Random name of a report that a reader keeps. For the report of an article, a name made from the article's key.</summary>
    public required string Token { get; set; }

    /// <summary>Key of the article that the report is about; null for a report that a reader keeps.</summary>
    public long? ArticleKey { get; set; }

    public int Version { get; set; }

    public DateTime CheckedAt { get; set; }

    /// <summary>The report's JSON, compressed by <see cref="Derived.Packing"/>.</summary>
    public required byte[] Raw { get; set; }

    public long Length { get; set; }

    public required byte[] Sha256 { get; set; }
}
