using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>A report as the command writes it: the JSON of the API, in lines.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(CheckReport))]
internal sealed partial class CheckJson : JsonSerializerContext;
