using CableSearch.Cables.Contract;
using CableSearch.Tests.Cables.Parsing;

namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>
/// The texts that are damaged to test the parser. They are the invented cables of the tests. If the environment variable CABLESEARCH_PAGES
/// names a folder, the pages in this folder are damaged too.
/// </summary>
internal static class FuzzSeeds
{
    public static IReadOnlyList<string> Read()
    {
        IEnumerable<CableText> cables = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Golden"), "*.txt")
            .Order(StringComparer.Ordinal).Select(CableFile.Read);
        if (CableCorpus.Folder is { } pages) cables = cables.Concat(CableCorpus.Published(pages));
        return [.. cables.SelectMany(Texts).Where(text => text.Length > 0)];
    }

    private static IEnumerable<string> Texts(CableText cable)
    {
        yield return cable.Text ?? cable.Body ?? "";
        if (!string.IsNullOrEmpty(cable.Header)) yield return cable.Header + "\n" + cable.Body;
    }
}
