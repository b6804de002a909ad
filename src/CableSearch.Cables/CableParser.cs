using CableSearch.Cables.Contract;
using CableSearch.Cables.Parsing;

namespace CableSearch.Cables;

/// <summary>The door of this room: reads the text of a cable.</summary>
public static class CableParser
{
    /// <summary>Version of the reader's rules; an archive read with an older one is read again by <c>reparse</c>.</summary>
    public const int Version = 6;

    /// <summary>Reads a cable or a fragment of one. Never throws at what the text contains; linear in its length.</summary>
    public static Cable Parse(CableText text) => new CableParsing(text).Parse();
}
