using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CableSearch.Web.Search;

/// <summary>Writes hits as JSON lines: one JSON object on each line.</summary>
internal static class HitJsonLines
{
    // Lines are collected until they have this number of bytes, and are then sent together.
    private const int FlushBytes = 32 * 1024;

    public static async Task WriteAsync<T>(IAsyncEnumerable<T> hits, JsonTypeInfo<T> lines, PipeWriter output, CancellationToken stop)
    {
        await foreach (T hit in hits.WithCancellation(stop))
        {
            output.Write(JsonSerializer.SerializeToUtf8Bytes(hit, lines));
            output.Write("\n"u8);
            if (output.UnflushedBytes >= FlushBytes) await output.FlushAsync(stop);
        }
        await output.FlushAsync(stop);
    }
}
