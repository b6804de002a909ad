using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace CableSearch.Benchmarks.Cables;

/// <summary>Column with the number of megabytes (million bytes of UTF-8) of cable bodies that one processor parses in a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private readonly Lazy<long> _bytes = new(() => CableCorpus.Read().Sum(text => (long)Encoding.UTF8.GetByteCount(text.Body ?? "")));

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes of bodies (a million bytes of UTF-8) in a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase]?.ResultStatistics is { } measured
            ? (_bytes.Value * 1e3 / measured.Mean).ToString("N0", CultureInfo.InvariantCulture)
            : "?";
}
