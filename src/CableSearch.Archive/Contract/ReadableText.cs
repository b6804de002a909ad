using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Archive.Contract;

/// <summary>The text is held, and its bytes have the SHA-256 they came with.</summary>
/// <param name="Text">The text, ready for <see cref="CableParser.Parse"/>.</param>
public sealed record ReadableText(CableText Text) : StoredText;
