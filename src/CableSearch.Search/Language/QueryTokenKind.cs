namespace CableSearch.Search.Language;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    Clause,
    /// <summary>A field before a parenthesis, which applies to what the parenthesis holds.</summary>
    Field,
    Open,
    Close,
    Minus,
    Not,
    And,
    Or,
}
