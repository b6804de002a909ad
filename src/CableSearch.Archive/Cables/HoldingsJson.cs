using System.Text.Json.Serialization;

namespace CableSearch.Archive.Cables;

/// <summary>
/// Converters for the file of counts. They are compiled with the program, because converters made at run time take longer than reading the
/// file.
/// </summary>
[JsonSerializable(typeof(HoldingsFile.Stored))]
internal sealed partial class HoldingsJson : JsonSerializerContext;
