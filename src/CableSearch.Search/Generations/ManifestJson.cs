using System.Text.Json.Serialization;

namespace CableSearch.Search.Generations;

[JsonSerializable(typeof(CommitManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
