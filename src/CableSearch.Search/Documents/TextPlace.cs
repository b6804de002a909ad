namespace CableSearch.Search.Documents;

/// <summary>Places of a document that a clause may ask for by name; the names are those of the fields.</summary>
internal static class TextPlace
{
    public const string Subject = "subject";
    public const string Summary = "summary";
    public const string Comment = "comment";

    /// <summary>The rest of the text.</summary>
    public const string Text = "text";
}
