namespace CableSearch.Search.Language;

/// <summary>Kind of a token of a query.</summary>
internal enum QueryTokenKind
{
    Clause,
    /// <summary>The name of a field before a parenthesis. It applies to everything in the parentheses.</summary>
    Field,
    Open,
    Close,
    Minus,
    Not,
    And,
    Or,
}
