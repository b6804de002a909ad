using System.Text.Json.Serialization;
using System.Text.Json;

namespace CableSearch.Web.Health;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ReadyJson))]
internal sealed partial class HealthJson : JsonSerializerContext;
