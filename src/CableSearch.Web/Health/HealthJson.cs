using System.Text.Json;
using System.Text.Json.Serialization;

namespace CableSearch.Web.Health;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ReadyJson))]
internal sealed partial class HealthJson : JsonSerializerContext;
