namespace CableSearch.Search.Documents;

/// <summary>
/// Places in a document, such as the summary, to which a clause of a query can be limited. They are named like the fields of the index.
/// </summary>
internal static class TextPlace
{
    public const string Subject = "subject";
    public const string Summary = "summary";
    public const string Comment = "comment";

    /// <summary>Name of the place for all text that is not in the subject, summary or comment.</summary>
    public const string Text = "text";
}
