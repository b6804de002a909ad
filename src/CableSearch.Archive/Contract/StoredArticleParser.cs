namespace CableSearch.Archive.Contract;

/// <summary>
/// Parses the stored bytes of articles. The archive holds them but knows neither pages nor lines, so whoever has articles parsed again
/// passes this in.
/// </summary>
/// <param name="Version">Version of the parser; it rises when the result of parsing changes.</param>
/// <param name="Read">The article in the bytes of a page or a line of JSON. Called from several threads at once.</param>
public sealed record StoredArticleParser(int Version, Func<byte[], ParsedArticle> Read);
