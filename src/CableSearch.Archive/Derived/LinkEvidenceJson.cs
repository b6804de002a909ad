using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Derived;

/// <summary>Converts the evidence of a link to and from the JSON that the database stores.</summary>
[JsonSerializable(typeof(IReadOnlyList<ArticleLinkEvidence>))]
internal sealed partial class LinkEvidenceJson : JsonSerializerContext
{
    // Maximum number of pieces of evidence that are stored for one link. The strongest pieces come first; weaker ones beyond this number
    // are left out.
    private const int MaxEvidence = 50;

    public static string Write(IReadOnlyList<ArticleLinkEvidence> evidence) =>
        JsonSerializer.Serialize([.. evidence.Take(MaxEvidence)], Default.IReadOnlyListArticleLinkEvidence);

    public static IReadOnlyList<ArticleLinkEvidence> Read(string? stored) =>
        stored is null ? [] : JsonSerializer.Deserialize(stored, Default.IReadOnlyListArticleLinkEvidence) ?? [];
}
