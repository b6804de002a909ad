namespace CableSearch.Archive.Contract;

/// <summary>
/// The text of a cable in the archive. It is always a <see cref="ReadableText"/>, a <see cref="WithdrawnText"/> or a
/// <see cref="DamagedText"/>.
/// </summary>
public abstract record StoredText
{
    private protected StoredText()
    {
    }
}
