using System.Threading.Channels;
using CableSearch.Cables.Sources;
using CableSearch.Import.Dumps;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CableSearch.Benchmarks.Import;

/// <summary>
/// The baseline for the cost of importing and indexing: Lucene.Net alone indexes the rows of a dump, without an archive. Header and body
/// are one field of words with positions (StandardTokenizer, lower case, ASCII folding, Porter stems). Two threads index, with a buffer of
/// 512 MB. There is one commit, at the end.
/// </summary>
internal static class BareIndex
{
    private const int Threads = 2;

    private const double BufferMegabytes = 512;

    // Number of rows that wait between the thread that reads and the threads that index.
    private const int Capacity = 512;

    /// <summary>Indexes a dump into a folder; returns the number of documents.</summary>
    public static async Task<int> BuildAsync(string dump, string folder)
    {
        using NIOFSDirectory directory = new(folder);
        using Analyzer words = Analyzer.NewAnonymous((_, reader) =>
        {
            StandardTokenizer tokens = new(LuceneVersion.LUCENE_48, reader);
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, tokens));
            return new(tokens, new PorterStemFilter(folded));
        });
        using IndexWriter writer = new(directory, new(LuceneVersion.LUCENE_48, words) { RAMBufferSizeMB = BufferMegabytes });
        Channel<RawDumpRow> rows = Channel.CreateBounded<RawDumpRow>(Capacity);
        Task[] indexing = [.. Enumerable.Range(0, Threads).Select(_ => Task.Run(() => IndexAsync(rows.Reader, writer)))];
        await using (FileStream file = File.OpenRead(dump))
            await foreach (RawDumpRow row in DumpReader.ReadAsync(file, CancellationToken.None)) await rows.Writer.WriteAsync(row);
        rows.Writer.Complete();
        await Task.WhenAll(indexing);
        writer.Commit();
        return writer.NumDocs;
    }

    private static async Task IndexAsync(ChannelReader<RawDumpRow> rows, IndexWriter writer)
    {
        await foreach (RawDumpRow row in rows.ReadAllAsync())
        {
            if (SourceRecord.Parse(row.Format, row.Bytes) is not SourceCable { Text: { } text } cable) continue;
            writer.AddDocument([
                new StringField("id", cable.Id.ToString(), Field.Store.YES),
                new TextField("text", $"{text.Header}\n{text.Body}", Field.Store.NO),
            ]);
        }
    }
}
