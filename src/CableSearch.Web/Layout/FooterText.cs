using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Layout;

/// <summary>The sentence in the footer of every page: what the archive has, and whether all of it can be found.</summary>
internal static class FooterText
{
    public static string Of(Holdings? holdings, IndexStatus index) => holdings is null
        ? "The archive does not answer at the moment"
        : string.Join(". ", new[] { Held(holdings), Indexing(index), index.Remark }.Where(sentence => sentence is not null));

    private static string Held(Holdings holdings) => (holdings.Cables, holdings.Articles) switch
    {
        (0, 0) => "This archive is empty",
        (_, 0) => CountFormat.Of(holdings.Cables, "cable", "cables"),
        _ => $"{CountFormat.Of(holdings.Cables, "cable", "cables")}, {CountFormat.Of(holdings.Articles, "article", "articles")}",
    };

    private static string? Indexing(IndexStatus index) =>
        index.Progress?.TrimEnd('.') ?? (index.IsComplete ? null : "The newest documents are being indexed");
}
