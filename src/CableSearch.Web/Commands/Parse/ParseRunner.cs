using System.Text;
using System.Text.Json;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;
using CableSearch.Import.Dumps;
using CableSearch.Import.Sources;

namespace CableSearch.Web.Commands.Parse;

/// <summary>Parses files one after the other and writes a line of JSON for each cable.</summary>
internal sealed class ParseRunner(Stream input, Stream output)
{
    // Maximum size of a telegram, a page or a JSON line, in bytes. Each of them is read into memory as a whole. Dumps have no maximum size,
    // because they are streamed.
    private const int MaxFile = 64 << 20;

    private const int PeekSize = 4096;

    private bool _isAllParsed = true;

    /// <returns>Exit code 0 if all records were parsed, 3 if some were not.</returns>
    /// <exception cref="FileNotFoundException">A file does not exist.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> files, bool isJsonLines, CancellationToken stop)
    {
        if (files.FirstOrDefault(f => f != "-" && !File.Exists(f)) is { } missing)
            throw new FileNotFoundException($"There is no file \"{missing}\". Check its path.", missing);
        await using BufferedStream lines = new(output, 1 << 16);
        foreach (string file in files)
        {
            await using Stream content = file == "-" ? input : File.OpenRead(file);
            if (isJsonLines) await ParseJsonLinesAsync(content, lines, stop);
            else await ParseFileAsync(content, lines, stop);
        }
        return _isAllParsed ? ExitCode.Well : ExitCode.SomeRejected;
    }

    private async Task ParseJsonLinesAsync(Stream content, Stream output, CancellationToken stop)
    {
        await foreach (BoundedLine line in BoundedLines.ReadAsync(content, MaxFile, stop))
        {
            if (line.IsTooLong) WriteProblem(output, "too-long", $"The line has more than {MaxFile >> 20} MB.");
            else ParseLine(output, Encoding.UTF8.GetString(line.Bytes));
        }
    }

    private void ParseLine(Stream output, string line)
    {
        FragmentJson? fragment;
        try
        {
            fragment = JsonSerializer.Deserialize(line, ParseJson.Default.FragmentJson);
        }
        // The JSON reader throws InvalidOperationException if a string has half of a surrogate pair as an escape (\uD800). The JSON is then
        // valid, but the string is not.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            WriteProblem(output, "line-unreadable", $"The line is not a JSON object of a cable: {e.Message}");
            return;
        }
        if (fragment is null) WriteProblem(output, "line-unreadable", "The line is not a JSON object of a cable: it is null.");
        else
        {
            Cable cable = CableParser.Parse(fragment.ToText());
            Write(output, cable with { Problems = [.. fragment.Problems(), .. cable.Problems] });
        }
    }

    private async Task ParseFileAsync(Stream content, Stream lines, CancellationToken stop)
    {
        PeekedStream whole = await PeekedStream.OpenAsync(content, PeekSize, stop);
        if (DumpReader.IsDump(whole.Start))
        {
            await foreach (RawDumpRow row in DumpReader.ReadAsync(whole, stop)) Write(lines, SourceRecord.Parse(row.Format, row.Bytes));
            return;
        }
        using MemoryStream all = new();
        await whole.CopyToAsync(all, stop);
        if (all.Length > MaxFile) WriteProblem(lines, "too-long", $"The file has more than {MaxFile >> 20} MB.");
        else if (PublishedPage.IsPage(all.ToArray())) Write(lines, PublishedPage.Parse(all.ToArray()));
        else Write(lines, CableParser.Parse(new() { Text = Encoding.UTF8.GetString(all.ToArray()) }));
    }

    private void Write(Stream output, SourceResult reading)
    {
        if (reading is SourceCable source) Write(output, CableParser.Parse(source.Text));
        else if (reading is SourceRejection rejection) WriteProblem(output, rejection.Code, rejection.Message);
        else throw new InvalidOperationException($"No output for a {reading.GetType().Name}.");
    }

    private void WriteProblem(Stream output, string code, string message)
    {
        _isAllParsed = false;
        JsonSerializer.Serialize(output, new UnreadableJson([new(code, message)]), ParseJson.Default.UnreadableJson);
        output.WriteByte((byte)'\n');
    }

    private static void Write(Stream lines, Cable cable)
    {
        JsonSerializer.Serialize(lines, cable, ParseJson.Default.Cable);
        lines.WriteByte((byte)'\n');
    }
}
