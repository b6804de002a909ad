namespace CableSearch.Search.Documents;

/// <summary>Places of a document that a part of a query may ask for by itself, named as their fields are.</summary>
internal static class TextPlace
{
    public const string Subject = "subject";
    public const string Summary = "summary";
    public const string Comment = "comment";

    /// <summary>The rest of the text.</summary>
    public const string Text = "text";
}
