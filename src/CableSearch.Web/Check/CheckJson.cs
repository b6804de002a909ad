using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>Writes a report for the command: the same JSON as the API's, but indented.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(CheckReport))]
internal sealed partial class CheckJson : JsonSerializerContext;
