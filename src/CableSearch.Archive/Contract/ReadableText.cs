using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Archive.Contract;

/// <summary>A text that is stored undamaged: its bytes still have the SHA-256 of the imported ones.</summary>
/// <param name="Text">The text, ready for <see cref="CableParser.Parse"/>.</param>
public sealed record ReadableText(CableText Text) : StoredText;
