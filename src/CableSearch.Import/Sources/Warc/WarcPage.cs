using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CableSearch.Import.Sources.Warc;

/// <summary>Reads the web page in a record of a WARC file (web archive).</summary>
internal static class WarcPage
{
    // Unpacking a page stops after this number of bytes, because a few kilobytes can unpack to gigabytes. A page that is cut so is longer
    // than the largest page that is parsed, so it is rejected.
    private const int MaxUnpacked = (32 << 20) + 1;

    /// <summary>
    /// The unpacked bytes of the page, and what its server said of its type and charset. The bytes are null if the record has no HTML page,
    /// if the server answered with a status other than 200, or if the page can't be unpacked.
    /// </summary>
    /// <param name="record">The content of the record.</param>
    /// <param name="warc">The headers of the record.</param>
    public static (byte[]? Content, string Type) Read(byte[] record, IReadOnlyDictionary<string, string> warc)
    {
        string type = warc.GetValueOrDefault("Content-Type", "");
        if (!type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase)) return (IsPage(type) ? record : null, type);
        int end = record.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return (null, "");
        string[] lines = Encoding.Latin1.GetString(record, 0, end).Split("\r\n");
        if (lines[0].Split(' ') is not [_, "200", ..]) return (null, "");
        Dictionary<string, string> http = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines.Skip(1))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) http[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        type = http.GetValueOrDefault("Content-Type", "");
        if (!IsPage(type)) return (null, "");
        byte[] body = record[(end + 4)..];
        if (http.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = Joined(body);
        return (Unpacked(body, http.GetValueOrDefault("Content-Encoding", "")), type);
    }

    private static bool IsPage(string type) => type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    // Joins the chunks in which the server sent the page. Some crawlers join the chunks themselves but keep the header "chunked". So a body
    // without chunks is returned unchanged.
    private static byte[] Joined(byte[] body)
    {
        using MemoryStream joined = new();
        for (int at = 0; at < body.Length;)
        {
            int line = body.AsSpan(at).IndexOf("\r\n"u8);
            string size = line is > 0 and < 20 ? Encoding.Latin1.GetString(body, at, line).Split(';')[0].Trim() : "";
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length)) return body;
            if (length == 0) break;
            at += line + 2;
            length = Math.Min(length, body.Length - at);
            joined.Write(body, at, length);
            at += length + 2;
        }
        return joined.ToArray();
    }

    private static byte[]? Unpacked(byte[] body, string encoding)
    {
        using MemoryStream packed = new(body);
        using Stream? plain = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        // The body is returned unchanged if its compression is unknown, or if it is HTML already. Some crawlers unpack the page but keep
        // the header that says that the page is compressed.
        if (plain is null || body.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'<', ..]) return body;
        using MemoryStream whole = new();
        byte[] block = new byte[1 << 16];
        try
        {
            for (int read; whole.Length <= MaxUnpacked && (read = plain.Read(block)) > 0;) whole.Write(block, 0, read);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
        return whole.ToArray();
    }
}
