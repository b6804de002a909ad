using CableSearch.Cables;

namespace CableSearch.Archive.Cables;

/// <summary>What the archive has of a text: <see cref="ReadableText"/>, <see cref="WithdrawnText"/> or <see cref="DamagedText"/>, and nothing else.</summary>
public abstract record StoredText
{
    private protected StoredText()
    {
    }
}

/// <summary>The text is held, and its bytes have the SHA-256 they came with.</summary>
/// <param name="Text">The text, ready for <see cref="CableReader.Read"/>.</param>
public sealed record ReadableText(CableText Text) : StoredText;

/// <summary>The host took the cable off: its text is neither shown nor found.</summary>
/// <param name="Withdrawal">Since when and why.</param>
public sealed record WithdrawnText(Withdrawal Withdrawal) : StoredText;

/// <summary>The stored bytes are not those that came in, or no longer read as a cable. They are never shown.</summary>
/// <param name="Reason">What is wrong with them, a sentence.</param>
public sealed record DamagedText(string Reason) : StoredText;
