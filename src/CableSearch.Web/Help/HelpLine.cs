namespace CableSearch.Web.Help;

/// <summary>An example of the query language, with the number of documents that it finds in this archive.</summary>
/// <param name="Group">Heading of the group of examples to which this example belongs.</param>
/// <param name="Query">The query that is the example.</param>
/// <param name="Meaning">What such a query finds.</param>
/// <param name="Count">
/// Number of documents that the query finds in this archive; null if it finds none yet, because the index is being built.
/// </param>
public sealed record HelpLine(string Group, string Query, string Meaning, int? Count);
