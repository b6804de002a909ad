using BenchmarkDotNet.Attributes;
using CableSearch.Benchmarks.Cables;
using CableSearch.Search.Analysis;

namespace CableSearch.Benchmarks.Search;

/// <summary>
/// How much does it cost to cut cables into folded words, compared with splitting the same text at spaces and converting it to lower case?
/// An operation is the whole corpus.
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
