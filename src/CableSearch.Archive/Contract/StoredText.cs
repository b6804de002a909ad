namespace CableSearch.Archive.Contract;

/// <summary>
/// How the archive has a text: <see cref="ReadableText"/>, <see cref="WithdrawnText"/> or <see cref="DamagedText"/>, and nothing else.
/// </summary>
public abstract record StoredText
{
    private protected StoredText()
    {
    }
}
