namespace CableSearch.Search.Documents;

/// <summary>
/// Parts of a document, such as the summary. A clause of a query can be limited to one of them. They have the names of the index's fields.
/// </summary>
internal static class TextPlace
{
    public const string Subject = "subject";
    public const string Summary = "summary";
    public const string Comment = "comment";

    /// <summary>Name of the place for all text that is not in the subject, summary or comment.</summary>
    public const string Text = "text";
}
