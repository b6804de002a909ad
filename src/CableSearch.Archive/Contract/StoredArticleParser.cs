namespace CableSearch.Archive.Contract;

/// <summary>Parses the stored bytes of articles. The archive itself can't parse web pages, so its caller provides this parser.</summary>
/// <param name="Version">Version of the parser. It rises when the result of parsing changes.</param>
/// <param name="Read">Parses an article from the bytes of a page or of a line of JSON. It is called from several threads at once.</param>
public sealed record StoredArticleParser(int Version, Func<byte[], ParsedArticle> Read);
