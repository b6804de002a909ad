using CableSearch.Archive.Contract;
using CableSearch.Import.Contract;
using CableSearch.Import.Pipeline;
using CableSearch.Import.Sources;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Import.Sources;

/// <summary>What an import would read from a path. Nothing is written to an archive.</summary>
internal sealed record SourcesRead(IReadOnlyList<ImportedRecord> Records, IReadOnlyList<SourceFault> Faults,
    IReadOnlyList<string> Unrecognised)
{
    /// <summary>
    /// The bytes of each record that would be imported, sorted. In a ZIP archive no checksum protects the file names, and a damaged name
    /// can change the order in which the records are read. Sorting hides this difference.
    /// </summary>
    public IEnumerable<string> Sound =>
        Records.Where(r => r is not RejectedRecord).Select(r => Convert.ToHexString(r.Raw)).Order(StringComparer.Ordinal);

    /// <summary>The ids of the cables that would be imported, in order.</summary>
    public IEnumerable<string> Ids => Records.OfType<CableRecord>().Select(r => r.Cable.Id.ToString());

    /// <summary>The names of the files and records that are damaged or rejected, each with the reason.</summary>
    public IEnumerable<(string Name, string Reason)> Named =>
        [.. Records.OfType<RejectedRecord>().Select(r => (r.Place.Source, r.Reason)), .. Faults.Select(f => (f.Name, f.Reason))];

    public static async Task<SourcesRead> OfAsync(string path, Stream? standardInput = null)
    {
        List<ImportedRecord> records = [];
        List<SourceFault> faults = [];
        MemberParser parser = new((record, _) => { records.Add(record); return ValueTask.CompletedTask; });
        SourceWalk walk = new(standardInput ?? Stream.Null, new CountedBytes());
        await foreach (SourceItem item in walk.OfPathAsync(path, TestContext.Current.CancellationToken))
        {
            if (item is SourceFault fault) faults.Add(fault);
            if (item is not SourceMember member) continue;
            try
            {
                await parser.ParseAsync(member, SourceKind.Any, TestContext.Current.CancellationToken);
            }
            catch (DamagedSourceException e)
            {
                member.Fault = e.Fault;
            }
        }
        return new(records, faults, parser.Unrecognised);
    }

    /// <summary>Reads a file with this name and content.</summary>
    public static async Task<SourcesRead> OfAsync(string name, byte[] content)
    {
        using TemporaryFolder folder = new();
        await File.WriteAllBytesAsync(folder.Of(name), content, TestContext.Current.CancellationToken);
        return await OfAsync(folder.Of(name));
    }
}
