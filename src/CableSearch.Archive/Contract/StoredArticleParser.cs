namespace CableSearch.Archive.Contract;

/// <summary>
/// Reads the kept bytes of articles. The archive holds them and knows neither pages nor lines: whoever has articles read again hands this
/// in.
/// </summary>
/// <param name="Version">Version of the reader; it rises when it reads anything otherwise.</param>
/// <param name="Read">The article in the bytes of a page or a line of JSON. Called from several threads at once.</param>
public sealed record StoredArticleParser(int Version, Func<byte[], ParsedArticle> Read);
