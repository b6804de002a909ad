namespace CableSearch.Web.Help;

/// <summary>An example of the query language with what it finds here.</summary>
/// <param name="Group">What it is an example of.</param>
/// <param name="Query">The example.</param>
/// <param name="Meaning">What it finds.</param>
/// <param name="Count">How many it finds.</param>
public sealed record HelpLine(string Group, string Query, string Meaning, int Count);
