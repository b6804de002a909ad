using System.Text;
using BenchmarkDotNet.Attributes;
using CableSearch.Cables;
using CableSearch.Cables.Sources;

namespace CableSearch.Benchmarks.Cables;

/// <summary>
/// What does it cost to read cables, against reading the same bytes and splitting them into lines? The corpus is a folder of published pages that
/// CABLESEARCH_PAGES names, or else 500 copies of the awkward invented cable below. The goal is at most twelve times.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly List<(CableText Text, byte[] Body)> _cables = [];

    [GlobalSetup]
    public void ReadCorpus()
    {
        string? pages = Environment.GetEnvironmentVariable("CABLESEARCH_PAGES");
        if (pages is null)
        {
            for (int i = 0; i < 500; i++) Add(new() { Id = $"09LIMA{i + 1}", Year = 2009, Body = Invented(i) });
            return;
        }
        foreach (string page in Directory.EnumerateFiles(pages, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (PublishedPage.Read(File.ReadAllBytes(page)) is SourceCable cable) Add(cable.Text);
    }

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
        foreach ((CableText text, byte[] body) in _cables) parts += CableReader.Read(text with { Body = Encoding.UTF8.GetString(body) }).Paragraphs.Count;
        return parts;
    }

    private void Add(CableText text) => _cables.Add((text, Encoding.UTF8.GetBytes(text.Body ?? "")));

    private static string Invented(int number)
    {
        StringBuilder body = new($"C O N F I D E N T I A L LIMA {number + 1:000000} \n \nSIPDIS \n \nE.O. 12958: DECL: 11/25/2019 \nTAGS: PREL SNAR PE \nSUBJECT: INVENTED \n \nREF: LIMA 12 \n \n");
        for (int paragraph = 1; paragraph <= 12; paragraph++)
        {
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $"¶{paragraph}. (C) ");
            for (int line = 0; line < 9; line++) body.Append("The Government of Moss (GOM) told emboffs that the river is wide. \n");
            body.Append(" \n");
            if (paragraph % 4 == 0) body.Append(System.Globalization.CultureInfo.InvariantCulture, $"LIMA {number + 1:00000000}  00{paragraph / 4} OF 003 \n \n");
        }
        return body.Append("VANTOREL \n").ToString();
    }
}
