using System.Text.Json.Serialization;

namespace CableSearch.Web.Commands.Verify;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ArchiveTruth))]
internal sealed partial class TruthJson : JsonSerializerContext;
