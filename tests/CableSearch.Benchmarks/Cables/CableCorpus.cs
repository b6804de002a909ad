using System.Globalization;
using System.Text;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Sources;

namespace CableSearch.Benchmarks.Cables;

/// <summary>
/// The cables that the benchmarks use. They are the published pages in a folder, which the environment variable CABLESEARCH_PAGES names. If
/// the variable is not set, they are 500 invented cables, which all have the same paragraphs and differ only in their numbers.
/// </summary>
internal static class CableCorpus
{
    private const int Copies = 500;

    public static string? Folder => Environment.GetEnvironmentVariable("CABLESEARCH_PAGES");

    public static IEnumerable<CableText> Read() => Folder is { } pages ? Published(pages) : Enumerable.Range(1, Copies).Select(Invented);

    /// <summary>The pages in a folder and the folders below it, sorted by name.</summary>
    public static IEnumerable<CableText> Published(string folder)
    {
        foreach (string page in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (PublishedPage.Parse(File.ReadAllBytes(page)) is SourceCable cable) yield return cable.Text;
    }

    private static CableText Invented(int serial)
    {
        StringBuilder body = new($"C O N F I D E N T I A L LIMA {serial:000000} \n \nSIPDIS \n \nE.O. 12958: DECL: 11/25/2019 \n");
        body.Append("TAGS: PREL SNAR PE \nSUBJECT: INVENTED \n \nREF: LIMA 12 \n \n");
        for (int paragraph = 1; paragraph <= 12; paragraph++)
        {
            body.Append(CultureInfo.InvariantCulture, $"¶{paragraph}. (C) ");
            for (int line = 0; line < 9; line++) body.Append("The Government of Moss (GOM) told emboffs that the river is wide. \n");
            body.Append(" \n");
            if (paragraph % 4 == 0) body.Append(CultureInfo.InvariantCulture, $"LIMA {serial:00000000}  00{paragraph / 4} OF 003 \n \n");
        }
        return new() { Id = $"09LIMA{serial}", Year = 2009, Body = body.Append("VANTOREL \n").ToString() };
    }
}
