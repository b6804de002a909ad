using CableSearch.Search.Contract;

namespace CableSearch.Web.Layout;

/// <summary>The text that every page shows while the search index does not contain all documents of the archive.</summary>
internal static class IndexText
{
    /// <summary>The text, in sentences; null if there is nothing to say, because everything in the archive can be found.</summary>
    public static string? Of(IndexStatus index)
    {
        string? state = index.Progress is { } progress ? $"{progress} Counts will rise."
            : index.IsComplete ? null
            : "The newest documents are being indexed. They can't be found yet.";
        string[] sentences = [.. new[] { state, index.Remark }.OfType<string>()];
        return sentences is [] ? null : string.Join(' ', sentences);
    }
}
