using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Benchmarks.Cables;

/// <summary>
/// Measures the cost of parsing cables. For comparison, it also measures the cost of only reading the same bytes and splitting them into
/// lines. There are two goals. One processor core parses at least 60 MB a second, and parsing costs at most twelve times as much as
/// splitting. One operation of the benchmark parses all cables.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(WithThroughput))]
public class ReadingBenchmarks
{
    private readonly List<(CableText Text, byte[] Body)> _cables = [];

    [GlobalSetup]
    public void ReadCorpus() => _cables.AddRange(CableCorpus.Read().Select(text => (text, Encoding.UTF8.GetBytes(text.Body ?? ""))));

    [Benchmark(Baseline = true)]
    public int SplitIntoLines()
    {
        int lines = 0;
        foreach ((_, byte[] body) in _cables) lines += Encoding.UTF8.GetString(body).Split('\n').Length;
        return lines;
    }

    [Benchmark]
    public int ReadCables()
    {
        int parts = 0;
        foreach ((CableText text, byte[] body) in _cables)
        {
            parts += CableParser.Parse(text with { Body = Encoding.UTF8.GetString(body) }).Paragraphs.Count;
        }
        return parts;
    }

    private sealed class WithThroughput : ManualConfig
    {
        public WithThroughput() => AddColumn(new ThroughputColumn());
    }
}
