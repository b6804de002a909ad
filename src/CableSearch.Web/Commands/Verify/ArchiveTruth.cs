using System.Text.Json;
using System.Text.Json.Serialization;

namespace CableSearch.Web.Commands.Verify;

/// <summary>What a truth file says of a generated dump.</summary>
internal sealed record ArchiveTruth
{
    public required int RowsToKeep { get; init; }

    public required Dictionary<string, Dictionary<string, int>> TotalsOfRowsToKeep { get; init; }

    public required Dictionary<string, Needle> Names { get; init; }

    public required Dictionary<string, Needle> PhrasesBrokenByLineWrap { get; init; }

    public required Dictionary<string, Needle> PhrasesBrokenByPageBreak { get; init; }

    public required IReadOnlyList<Pair> Pairs { get; init; }

    public required IReadOnlyList<OddRow> Malformed { get; init; }

    /// <exception cref="InvalidDataException">The file is no truth file.</exception>
    public static async Task<ArchiveTruth> ReadAsync(string path, CancellationToken stop)
    {
        await using FileStream file = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync(file, TruthJson.Default.ArchiveTruth, stop) ?? throw new JsonException("it is null");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"“{path}” is no truth file of a generated dump: {e.Message}", e);
        }
    }
}

/// <summary>Documents that a word or phrase stands in: all ids, or for many the SHA-256 of the sorted ids joined by LF.</summary>
internal sealed record Needle
{
    public required int Count { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public string? Sha256 { get; init; }
}

/// <summary>Two words that stand near each other in some documents and far from each other in others.</summary>
internal sealed record Pair
{
    public required IReadOnlyList<string> Words { get; init; }

    public required int Within { get; init; }

    public required Needle Near { get; init; }

    public required Needle Far { get; init; }

    public required Needle Single { get; init; }
}

/// <summary>A malformed or odd row.</summary>
internal sealed record OddRow
{
    public required long Row { get; init; }

    public required long Offset { get; init; }

    public required string Kind { get; init; }

    public required bool Keep { get; init; }

    public required string Id { get; init; }

    public required string NextId { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ArchiveTruth))]
internal sealed partial class TruthJson : JsonSerializerContext;
