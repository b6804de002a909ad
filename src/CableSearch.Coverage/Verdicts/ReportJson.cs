using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Converts reports to and from the JSON that the archive stores. It is the same JSON as in the API and in the command <c>check</c>.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(KeptReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>
    /// Version of the stored JSON. Raise it if you change the code so that older reports can no longer be read. Reports with an older
    /// version are then made again.
    /// </summary>
    public const int Version = 1;

    public static byte[] Write(KeptReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Default.KeptReport);

    /// <summary>Reads a stored report; null if it was stored in another version of the JSON, or is damaged.</summary>
    public static KeptReport? Read(byte[] content, int version)
    {
        if (version != Version) return null;
        try
        {
            return JsonSerializer.Deserialize(content, Default.KeptReport);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
