using CableSearch.Search.Contract;

namespace CableSearch.Search.Language;

/// <summary>
/// Parses a query that a reader typed. It never throws. If a part of the query is not valid, this part is searched for as plain words, and
/// a note tells the reader so.
/// </summary>
internal static class QueryParser
{
    /// <summary>
    /// Parses a query. Only its first <see cref="SearchRequest.MaxQueryLength"/> characters are parsed. If the query is longer, a note
    /// tells the reader that the rest was left out.
    /// </summary>
    public static ParsedQuery Parse(string query)
    {
        QueryNotes notes = new();
        if (query.Length > SearchRequest.MaxQueryLength)
        {
            int cut = SearchRequest.MaxQueryLength;
            if (char.IsHighSurrogate(query[cut - 1])) cut--;
            query = query[..cut];
            notes.Add($"Only the first {SearchRequest.MaxQueryLength:N0} characters of the query were read.");
        }
        return ParseWhole(query, notes);
    }

    /// <summary>Parses a query of any length, such as one made by <see cref="QueryPrinter"/>.</summary>
    internal static ParsedQuery ParseWhole(string query, QueryNotes? notes = null)
    {
        notes ??= new();
        IReadOnlyList<QueryToken> tokens = new QueryLexer(QueryText.Seen(query), notes).Read();
        QueryTree tree = new TreeParser(tokens, notes).Parse();
        return new(tree, notes.Sentences);
    }
}
