namespace CableSearch.Archive.Derived;

/// <summary>
/// What stored texts are packed with: a packed text says where in these phrases its own stand. They were written by us, and are the names
/// of posts, the meanings of TAGS, the invented sample and common phrases of reports. Nothing was taken from a cable, since what is erased
/// must not stay in a dictionary.
/// </summary>
internal static class PackingPhrases
{
    /// <summary>
    /// The first ones. They are never changed: without each of their bytes no text that was packed with them can be read. Better phrases
    /// are a second file.
    /// </summary>
    public static byte[] First { get; } = Read("phrases-1.txt");

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PackingPhrases).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing in the program.");
        byte[] phrases = new byte[stream.Length];
        stream.ReadExactly(phrases);
        return phrases;
    }
}
