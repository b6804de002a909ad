using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Import.Contract;

namespace CableSearch.Import.Pipeline;

/// <summary>Collects records into batches and writes them to the archive.</summary>
internal sealed class BatchWriter(CableArchive archive, bool isInvented, Action<ImportCounts> committed)
{
    // Largest number of records in a batch. Each batch is written in one transaction. Larger batches need fewer commits; smaller batches
    // lose less if the process is killed.
    private const int MaxRecords = 500;

    private const long MaxBytes = 16 << 20;

    private readonly Dictionary<string, StagedCable> _cables = new(StringComparer.Ordinal);
    private readonly List<RejectedRecord> _rejectedToWrite = [];
    private readonly List<RejectedRecord> _rejected = [];
    private long _bytes;

    public ImportCounts Counts { get; private set; } = ImportCounts.Zero;

    public IReadOnlyList<RejectedRecord> Rejected => _rejected;

    public async Task AddAsync(PreparedRecord prepared, CancellationToken stop)
    {
        switch (prepared.Record)
        {
            case CableRecord:
                // A batch can have only one text of a cable. A second text of the same cable may be a new revision, so it goes into the
                // next batch.
                if (_cables.ContainsKey(prepared.Cable!.Id)) await FlushAsync(stop);
                _cables.Add(prepared.Cable.Id, prepared.Cable);
                break;
            case RejectedRecord rejected:
                _rejectedToWrite.Add(rejected);
                if (_rejected.Count < ImportReport.MaxNamed) _rejected.Add(rejected with { Raw = [] });
                break;
            case ArticleRecord article:
                await FlushAsync(stop);
                Counts += await archive.ArticleWriter.WriteAsync(article with { Article = Marked(article.Article) }, stop);
                committed(Counts);
                return;
        }
        _bytes += prepared.Record.Raw.Length;
        if (_cables.Count + _rejectedToWrite.Count >= MaxRecords || _bytes >= MaxBytes) await FlushAsync(stop);
    }

    // An article may say of itself that it is invented. That counts only in an import of invented data, such as the sample.
    private Article Marked(Article article) => article with { IsInvented = isInvented && article.IsInvented };

    public async Task FlushAsync(CancellationToken stop)
    {
        if (_cables.Count + _rejectedToWrite.Count == 0) return;
        Counts += await archive.CableWriter.WriteAsync([.. _cables.Values], _rejectedToWrite, isInvented, stop);
        _cables.Clear();
        _rejectedToWrite.Clear();
        _bytes = 0;
        committed(Counts);
    }
}
