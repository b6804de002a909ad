using CableSearch.Archive.Contract;

namespace CableSearch.Web.Commands;

/// <summary>Finds cables of the archive that are missing from the index although the index has read all changes of the archive.</summary>
internal static class MissingDocuments
{
    // Largest number of missing cables that get a sentence each. If there are more, one more sentence gives the number of the others.
    private const int MaxNamed = 20;

    /// <summary>
    /// Compares the number of documents in the index with the expected number. If they differ, adds sentences to <c>wrong</c>. The first
    /// sentence gives both numbers. Then each missing cable (at most twenty) gets a sentence that says what to do.
    /// </summary>
    public static async Task FindAsync(OpenedArchive opened, int expected, List<string> wrong, CancellationToken stop)
    {
        int documents = opened.Index.Status.Documents;
        if (documents == expected) return;
        wrong.Add($"The index has {documents} documents, but {expected} documents of the archive can be read.");
        IReadOnlyList<string> missing = await opened.Index.MissingAsync(opened.Archive.Cables.AllAsync(stop).Select(c => c.Id), stop);
        foreach (HeldCable cable in await opened.Archive.Cables.FindManyAsync([.. missing.Take(MaxNamed)], stop))
        {
            wrong.Add(cable.Stored is DamagedText damaged
                ? $"{cable.Id} is not indexed, since its text is damaged. {damaged.Reason} Import its source again, or restore a backup."
                : $"{cable.Id} is not indexed. Run \"reindex\" to rebuild the index.");
        }
        if (missing.Count > MaxNamed) wrong.Add($"{missing.Count - MaxNamed} more cables are not indexed.");
    }
}
