using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>Hits as JSON lines: one JSON object on each line.</summary>
internal static class HitJsonLines
{
    // Number of bytes that are collected before they are sent.
    private const int FlushBytes = 32 * 1024;

    public static async Task WriteAsync(
        IAsyncEnumerable<Hit> hits,
        Func<Hit, string> addressOf,
        JsonTypeInfo<HitLineJson> lines,
        PipeWriter output,
        CancellationToken stop)
    {
        await foreach (Hit hit in hits.WithCancellation(stop))
        {
            string? subject = hit.Title == hit.Id ? null : hit.Title;
            HitLineJson line = new(
                hit.Id, hit.Kind, addressOf(hit), hit.Date, hit.Post, hit.Country, hit.Classification, subject, hit.Score);
            output.Write(JsonSerializer.SerializeToUtf8Bytes(line, lines));
            output.Write("\n"u8);
            if (output.UnflushedBytes >= FlushBytes) await output.FlushAsync(stop);
        }
        await output.FlushAsync(stop);
    }
}
