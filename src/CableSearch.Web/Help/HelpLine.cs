namespace CableSearch.Web.Help;

/// <summary>An example of the query language, with the number of documents that it finds in this archive.</summary>
/// <param name="Group">Heading of its group of examples.</param>
/// <param name="Query">The example.</param>
/// <param name="Meaning">What such a query finds.</param>
/// <param name="Count">Number of documents that it finds here.</param>
public sealed record HelpLine(string Group, string Query, string Meaning, int Count);
