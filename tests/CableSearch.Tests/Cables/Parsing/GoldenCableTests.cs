using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Tests.Cables.Parsing;

/// <summary>
/// The parsed form of each invented cable is in a file next to it. <c>GOLDEN=update dotnet test</c> renews these files; their diff is then
/// reviewed.
/// </summary>
public sealed class GoldenCableTests
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder(), "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_awkward_cable_reads_as_it_stands_beside_it(string name)
    {
        Cable cable = CableParser.Parse(CableFile.Read(Path.Combine(Folder(), name + ".txt")));
        string actual = JsonSerializer.Serialize(cable, Format) + "\n";
        string golden = Path.Combine(Folder(), name + ".json");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "update") File.WriteAllText(golden, actual);
        Assert.Equal(File.ReadAllText(golden), actual, ignoreLineEndingDifferences: true);
    }

    private static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Golden");
}
