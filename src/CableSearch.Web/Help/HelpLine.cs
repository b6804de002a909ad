namespace CableSearch.Web.Help;

/// <summary>An example of the query language, with the number of documents that it finds in this archive.</summary>
/// <param name="Group">Heading above this example and others of its kind.</param>
/// <param name="Query">The example itself: a query, such as <c>gaddaf*</c>.</param>
/// <param name="Meaning">What such a query finds.</param>
/// <param name="Count">
/// Number of documents that the query finds in this archive. Null if the query finds nothing and the index is still being built.
/// </param>
public sealed record HelpLine(string Group, string Query, string Meaning, int? Count);
