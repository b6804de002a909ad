using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;

namespace CableSearch.Web.Layout;

/// <summary>The sentence at the foot of every page.</summary>
internal static class FooterText
{
    public static string Of(Holdings? holdings, IndexStatus index) =>
        holdings is null ? "The archive does not answer at the moment" : $"{Held(holdings)}, {Searchable(index)}{(index.Remark is { } remark ? $". {remark}" : "")}";

    private static string Held(Holdings holdings) => holdings.Cables == 0
        ? "Nothing is held yet"
        : CountFormat.Of(holdings.Cables, "cable", "cables") + (holdings.Articles == 0 ? "" : " and " + CountFormat.Of(holdings.Articles, "article", "articles"));

    private static string Searchable(IndexStatus index) => index.IsBeingBuilt
        ? $"search index being built ({CountFormat.Of(index.Documents)} of {CountFormat.Of(Math.Max(index.Expected, index.Documents))} documents)"
        : index.IsComplete
        ? $"index complete at change {CountFormat.Of(index.Change)}"
        : $"searchable up to change {CountFormat.Of(index.Change)} of {CountFormat.Of(index.ArchiveChange)}; the rest follows";
}
