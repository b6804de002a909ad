using BenchmarkDotNet.Attributes;
using CableSearch.Benchmarks.Cables;
using CableSearch.Search.Analysis;

namespace CableSearch.Benchmarks.Search;

/// <summary>
/// Measures the cost of cutting cables into words and folding the words (lower case, no accents). For comparison, the same texts are split
/// at spaces and converted to lower case. One operation of the benchmark cuts all cables.
/// </summary>
[MemoryDiagnoser]
public class TokenizingBenchmarks
{
    private string[] _bodies = [];

    [GlobalSetup]
    public void ReadCorpus() => _bodies = [.. CableCorpus.Read().Select(t => t.Body ?? "")];

    [Benchmark(Baseline = true)]
    public int SplitAtBlanks() =>
        _bodies.Sum(b => b.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Sum(w => w.ToLowerInvariant().Length));

    [Benchmark]
    public int ReadWords() => _bodies.Sum(b => Tokenizer.Read(b).Sum(t => t.Folded.Length));
}
