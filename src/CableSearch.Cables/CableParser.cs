using CableSearch.Cables.Body;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Parsing;

namespace CableSearch.Cables;

/// <summary>The entry point of this project: parses the text of a cable.</summary>
public static class CableParser
{
    /// <summary>
    /// Version of the parser's rules. The command <c>reparse</c> parses all cables again that were parsed by an older version.
    /// </summary>
    public const int Version = 11;

    /// <summary>
    /// Parses a cable or a fragment of one. Never throws, whatever the text contains. The time grows in proportion to the length of the
    /// text.
    /// </summary>
    public static Cable Parse(CableText text) => new CableParsing(text).Parse();

    /// <summary>
    /// Finds the redactions (passages that the publisher replaced with four or more X) in any text, such as a snippet of a search result.
    /// Positions are UTF-16 units from 0.
    /// </summary>
    public static IReadOnlyList<Redaction> Redactions(string text) => RedactionFinder.Find(text);
}
