using System.Text.Json;

namespace CableSearch.Web.Commands.Verify;

/// <summary>
/// A truth file: it is made together with an invented dump, and says what an archive must contain after importing this dump.
/// </summary>
internal sealed record ArchiveTruth
{
    public required int RowsToKeep { get; init; }

    public required Dictionary<string, Dictionary<string, int>> TotalsOfRowsToKeep { get; init; }

    public required Dictionary<string, ExpectedMatches> Names { get; init; }

    public required Dictionary<string, ExpectedMatches> PhrasesBrokenByLineWrap { get; init; }

    public required Dictionary<string, ExpectedMatches> PhrasesBrokenByPageBreak { get; init; }

    public required IReadOnlyList<WordPair> Pairs { get; init; }

    public required IReadOnlyList<MalformedRow> Malformed { get; init; }

    /// <summary>Reads a truth file.</summary>
    /// <exception cref="InvalidDataException">The file is not a truth file.</exception>
    public static async Task<ArchiveTruth> ReadAsync(string path, CancellationToken stop)
    {
        await using FileStream file = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync(file, TruthJson.Default.ArchiveTruth, stop)
                ?? throw new JsonException("it is null");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"\"{path}\" is not the truth file of a generated dump: {e.Message}", e);
        }
    }
}
