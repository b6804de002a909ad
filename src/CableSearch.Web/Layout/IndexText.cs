using CableSearch.Search.Contract;

namespace CableSearch.Web.Layout;

/// <summary>What every page says while the search index does not hold all of the archive.</summary>
internal static class IndexText
{
    /// <summary>The sentences; null if everything in the archive can be found.</summary>
    public static string? Of(IndexStatus index)
    {
        string? state = index.Progress is { } progress ? $"{progress} Counts will rise."
            : index.IsComplete ? null
            : "The newest documents are being indexed. They can't be found yet.";
        string[] sentences = [.. new[] { state, index.Remark }.OfType<string>()];
        return sentences is [] ? null : string.Join(' ', sentences);
    }
}
