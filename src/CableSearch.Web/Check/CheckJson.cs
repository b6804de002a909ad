using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>Serializes a report on quotations for the command <c>check</c>: the same JSON as from the API, but indented.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(CheckReport))]
internal sealed partial class CheckJson : JsonSerializerContext;
