using CableSearch.Archive.Contract;

namespace CableSearch.Web.Commands;

/// <summary>What the archive shows and the index, complete as it says it is, does not hold.</summary>
internal static class MissingDocuments
{
    // What a person reads; the sentence before them has the whole number.
    private const int MaxNamed = 20;

    /// <summary>
    /// Says how many are missing, and names the first of them with the reason, such as a damaged text. Costs nothing where the numbers
    /// agree.
    /// </summary>
    public static async Task FindAsync(OpenedArchive opened, int expected, List<string> wrong, CancellationToken stop)
    {
        int documents = opened.Index.Status.Documents;
        if (documents == expected) return;
        wrong.Add($"The index holds {documents} documents, the archive {expected} that are shown.");
        IReadOnlyList<string> missing = await opened.Index.MissingAsync(opened.Archive.Cables.AllAsync(stop).Select(c => c.Id), stop);
        foreach (HeldCable cable in await opened.Archive.Cables.FindManyAsync([.. missing.Take(MaxNamed)], stop))
        {
            wrong.Add(cable.Stored is DamagedText damaged
                ? $"{cable.Id} is not indexed, since its text is damaged. {damaged.Reason} Import its source again, or restore a backup."
                : $"{cable.Id} is not indexed. Build the index anew by “reindex”.");
        }
        if (missing.Count > MaxNamed) wrong.Add($"{missing.Count - MaxNamed} more cables are not indexed.");
    }
}
