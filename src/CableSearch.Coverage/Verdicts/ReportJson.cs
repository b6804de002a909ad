using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>Reports as the archive stores them. The form is that of the API and the command.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(KeptReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Raise it when stored reports can no longer be read. They are then made again.</summary>
    public const int Version = 1;

    public static byte[] Write(KeptReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Default.KeptReport);

    /// <summary>The report; null if another version of this program stored it in another form.</summary>
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
