using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Derived;

/// <summary>Evidence of a link as it is stored.</summary>
[JsonSerializable(typeof(IReadOnlyList<ArticleLinkEvidence>))]
internal sealed partial class LinkEvidenceJson : JsonSerializerContext
{
    // A column is no place for an article: the first reasons say enough.
    private const int MaxEvidence = 50;

    public static string Write(IReadOnlyList<ArticleLinkEvidence> evidence) =>
        JsonSerializer.Serialize([.. evidence.Take(MaxEvidence)], Default.IReadOnlyListArticleLinkEvidence);

    public static IReadOnlyList<ArticleLinkEvidence> Read(string? stored) =>
        stored is null ? [] : JsonSerializer.Deserialize(stored, Default.IReadOnlyListArticleLinkEvidence) ?? [];
}
