namespace CableSearch.Archive.Derived;

/// <summary>
/// The phrases of the compression dictionary. Where a text contains one of them, its packed form refers to the phrase and does not repeat
/// it. We wrote the phrases ourselves: names of posts, meanings of TAGS, the invented sample and common phrases of reports. None is taken
/// from a real cable, because an erased text must not survive in the dictionary.
/// </summary>
internal static class PackingPhrases
{
    /// <summary>
    /// The first set of phrases. The file must never change, because texts that were packed with these phrases could then not be unpacked.
    /// Better phrases would go into a second file.
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
