using System.Text;
using System.Text.Json;
using CableSearch.Cables;
using CableSearch.Cables.Sources;
using CableSearch.Import.Dumps;
using CableSearch.Import.Sources;

namespace CableSearch.Web.Commands.Parse;

/// <summary>Reads inputs one after the other and writes a line of JSON for each cable.</summary>
internal sealed class ParseRunner(Stream input, Stream output)
{
    // A telegram or page is read whole; a dump and JSON lines stream by.
    private const int MaxFile = 64 << 20;

    private const int PeekSize = 4096;

    private bool _isAllRead = true;

    /// <summary>Exit code 0 if all was read, 3 if some records were not.</summary>
    /// <exception cref="FileNotFoundException">A file is not there.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> files, bool isJsonLines, CancellationToken stop)
    {
        if (files.FirstOrDefault(f => f != "-" && !File.Exists(f)) is { } missing) throw new FileNotFoundException($"There is no file “{missing}”.", missing);
        await using BufferedStream lines = new(output, 1 << 16);
        foreach (string file in files)
        {
            await using Stream content = file == "-" ? input : File.OpenRead(file);
            if (isJsonLines) await ReadJsonLinesAsync(content, lines, stop);
            else await ReadFileAsync(content, lines, stop);
        }
        return _isAllRead ? ExitCode.Well : ExitCode.SetAside;
    }

    private async Task ReadJsonLinesAsync(Stream content, Stream lines, CancellationToken stop)
    {
        using StreamReader reader = new(content, Encoding.UTF8);
        while (await reader.ReadLineAsync(stop) is { } line)
            if (!string.IsNullOrWhiteSpace(line)) Write(lines, ReadLine(line));
    }

    private Cable ReadLine(string line)
    {
        try
        {
            FragmentJson fragment = JsonSerializer.Deserialize(line, ParseJson.Default.FragmentJson) ?? throw new JsonException("The line is null.");
            return CableReader.Read(fragment.ToText());
        }
        catch (JsonException e)
        {
            return Unread("line-unreadable", $"The line is no JSON object of a cable: {e.Message}");
        }
    }

    private async Task ReadFileAsync(Stream content, Stream lines, CancellationToken stop)
    {
        PeekedStream whole = await PeekedStream.OpenAsync(content, PeekSize, stop);
        if (DumpReader.IsDump(whole.Start))
        {
            await foreach (DumpSlice row in DumpReader.ReadAsync(whole, stop)) Write(lines, Read(DumpRow.Read(row.Bytes)));
            return;
        }
        using MemoryStream all = new();
        await whole.CopyToAsync(all, stop);
        if (all.Length > MaxFile) Write(lines, Unread("too-long", $"The file has more than {MaxFile >> 20} MB."));
        else if (PublishedPage.IsPage(all.ToArray())) Write(lines, Read(PublishedPage.Read(all.ToArray())));
        else Write(lines, CableReader.Read(new() { Text = Encoding.UTF8.GetString(all.ToArray()).ReplaceLineEndings("\n") }));
    }

    private Cable Read(SourceReading reading) => reading switch
    {
        SourceCable source => CableReader.Read(source.Text),
        SourceRejection rejection => Unread(rejection.Code, rejection.Message),
        _ => throw new InvalidOperationException($"A reading is a cable or a rejection, not a {reading.GetType().Name}."),
    };

    private Cable Unread(string code, string message)
    {
        _isAllRead = false;
        return new() { Problems = [new(code, message)] };
    }

    private static void Write(Stream lines, Cable cable)
    {
        JsonSerializer.Serialize(lines, cable, ParseJson.Default.Cable);
        lines.WriteByte((byte)'\n');
    }
}
