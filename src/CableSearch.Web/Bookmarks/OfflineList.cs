using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// Lists as a ZIP file that can be read without this site. It contains an HTML page with the items and notes
/// (<see cref="OfflineIndex"/>), and the citations. For each cable it contains an HTML page (<see cref="OfflineCable"/>) and a plain text.
/// The cable's original file is not in the ZIP; its SHA-256 is in the file <c>published-files.sha256</c>. The file <c>SHA256SUMS</c> gives
/// the SHA-256 of every other file in the ZIP.
/// </summary>
/// <param name="now">The present time, which becomes the date of the files in the ZIP.</param>
internal sealed class OfflineList(DateTimeOffset now) : IDisposable
{
    /// <summary>Largest number of cables whose texts the ZIP file contains. Further cables are only listed, with their address.</summary>
    public const int MaxTexts = 1000;

    private readonly MemoryStream _output = new();
    private readonly StringBuilder _digests = new();
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    private ZipArchive Zip => field ??= new(_output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>
    /// Adds a cable's page (HTML) and plain text to the ZIP file, if they are not in it already. Returns false if they can't be added,
    /// because the ZIP file has <see cref="MaxTexts"/> other cables.
    /// </summary>
    public bool Add(HeldCable cable, Cable reading, string address, string citation)
    {
        if (_added.Contains(cable.Id)) return true;
        if (_added.Count == MaxTexts) return false;
        _added.Add(cable.Id);
        Write($"cables/{cable.Id}.html", OfflineCable.Page(cable, reading, address, citation));
        Write($"texts/{cable.Id}.txt", CablePlainText.Of(cable, reading, address));
        return true;
    }

    /// <summary>Adds the page with the lists, the citations and the checksums, and returns the finished ZIP file.</summary>
    public byte[] Finish(IReadOnlyList<ExportedList> lists)
    {
        Write("index.html", OfflineIndex.Page(lists, now));
        Write("citations.bib", ListExports.Join(lists, c => c.BibTex + "\n"));
        Write("citations.ris", ListExports.Join(lists, c => c.Ris + "\r\n"));
        Write("citations.csl.json", JsonSerializer.Serialize(ListExports.Citations(lists).Select(c => c.Csl), CitationFiles.Readable));
        Write("list.json", ListJson.Write(lists));
        string[] digests = [.. lists.SelectMany(l => l.Items).Where(i => i.Sha256 is not null)
            .DistinctBy(i => i.Entry.Target.Id).Select(i => $"{i.Sha256}  {i.Entry.Target.Id}\n")];
        if (digests is not []) Write("published-files.sha256", string.Concat(digests));
        Write("SHA256SUMS", _digests.ToString());
        Zip.Dispose();
        return _output.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Write(string name, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _digests.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(name).Append('\n');
        ZipArchiveEntry entry = Zip.CreateEntry(name);
        entry.LastWriteTime = now;
        using Stream target = entry.Open();
        target.Write(bytes);
    }
}
