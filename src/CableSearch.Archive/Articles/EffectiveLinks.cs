using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>
/// Decides which cables an article is linked to. They are the cables that the article names, that the program suggests, or that an editor
/// confirmed. Cables that an editor rejected are left out.
/// </summary>
internal static class EffectiveLinks
{
    private const int MaxLinks = 500;

    /// <summary>
    /// The links of the article with this key. The article names the cables in <paramref name="named"/>; the suggested, confirmed and
    /// rejected cables are read from the database.
    /// </summary>
    public static async Task<IReadOnlyList<ArticleLink>> OfAsync(ArchiveContext context, long key, IReadOnlyList<ArticleLink> named,
        CancellationToken stop) =>
        Of(named, await context.LinkDecisions.AsNoTracking().Where(d => d.ArticleKey == key).ToListAsync(stop));

    /// <summary>
    /// The links to the cables in <paramref name="named"/>, and to the suggested and confirmed cables in <paramref name="decisions"/>.
    /// Cables that are rejected in <paramref name="decisions"/> are left out.
    /// </summary>
    public static IReadOnlyList<ArticleLink> Of(IReadOnlyList<ArticleLink> named, IReadOnlyList<LinkDecisionRow> decisions)
    {
        HashSet<string> rejected = [.. decisions.Where(d => d.Status == LinkStatus.Rejected).Select(d => d.CableId)];
        IEnumerable<ArticleLink> decided = decisions.Where(d => d.Status != LinkStatus.Rejected)
            .Select(d => new ArticleLink(d.CableId, SentenceOf(d), null));
        return [.. named.Where(l => !rejected.Contains(l.CableId)).Concat(decided).DistinctBy(l => l.CableId).Take(MaxLinks)];
    }

    private static string SentenceOf(LinkDecisionRow decision)
    {
        if (decision.Status == LinkStatus.Confirmed) return "Confirmed by the archive's editor.";
        int quotations = LinkEvidenceJson.Read(decision.Evidence).Count(e => e.Kind == "quotation");
        return quotations == 1 ? "Quotes a passage of the cable." : $"Quotes {quotations} passages of the cable.";
    }
}
