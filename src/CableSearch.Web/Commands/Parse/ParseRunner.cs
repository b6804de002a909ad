using System.Text;
using System.Text.Json;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
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

    private async Task ReadJsonLinesAsync(Stream content, Stream output, CancellationToken stop)
    {
        using StreamReader reader = new(content, Encoding.UTF8);
        BoundedLines lines = new(reader, MaxFile);
        while (await lines.ReadAsync(stop) is (true, var line))
        {
            if (line is null) WriteUnread(output, "too-long", $"The line has more than {MaxFile >> 20} million characters.");
            else if (!string.IsNullOrWhiteSpace(line)) ReadLine(output, line);
        }
    }

    private void ReadLine(Stream output, string line)
    {
        FragmentJson? fragment;
        try
        {
            fragment = JsonSerializer.Deserialize(line, ParseJson.Default.FragmentJson);
        }
        // Half of a surrogate pair, written as an escape, is no error of JSON but none of our texts either.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            WriteUnread(output, "line-unreadable", $"The line is no JSON object of a cable: {e.Message}");
            return;
        }
        if (fragment is null) WriteUnread(output, "line-unreadable", "The line is no JSON object of a cable: it is null.");
        else
        {
            Cable cable = CableParser.Parse(fragment.ToText());
            Write(output, cable with { Problems = [.. fragment.Problems(), .. cable.Problems] });
        }
    }

    private async Task ReadFileAsync(Stream content, Stream lines, CancellationToken stop)
    {
        PeekedStream whole = await PeekedStream.OpenAsync(content, PeekSize, stop);
        if (DumpReader.IsDump(whole.Start))
        {
            await foreach (RawDumpRow row in DumpReader.ReadAsync(whole, stop)) Read(lines, SourceRecord.Parse(row.Format, row.Bytes));
            return;
        }
        using MemoryStream all = new();
        await whole.CopyToAsync(all, stop);
        if (all.Length > MaxFile) WriteUnread(lines, "too-long", $"The file has more than {MaxFile >> 20} MB.");
        else if (PublishedPage.IsPage(all.ToArray())) Read(lines, PublishedPage.Parse(all.ToArray()));
        else Write(lines, CableParser.Parse(new() { Text = Encoding.UTF8.GetString(all.ToArray()) }));
    }

    private void Read(Stream output, SourceResult reading)
    {
        if (reading is SourceCable source) Write(output, CableParser.Parse(source.Text));
        else if (reading is SourceRejection rejection) WriteUnread(output, rejection.Code, rejection.Message);
        else throw new InvalidOperationException($"A reading is a cable or a rejection, not a {reading.GetType().Name}.");
    }

    private void WriteUnread(Stream output, string code, string message)
    {
        _isAllRead = false;
        JsonSerializer.Serialize(output, new UnreadableJson([new(code, message)]), ParseJson.Default.UnreadableJson);
        output.WriteByte((byte)'\n');
    }

    private static void Write(Stream lines, Cable cable)
    {
        JsonSerializer.Serialize(lines, cable, ParseJson.Default.Cable);
        lines.WriteByte((byte)'\n');
    }
}
