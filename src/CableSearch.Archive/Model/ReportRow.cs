namespace CableSearch.Archive.Model;

/// <summary>
/// A report on the quotations in an article, made when the article was compared with the cables; or a report on a reader's text, if the
/// reader chose to keep the report.
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
