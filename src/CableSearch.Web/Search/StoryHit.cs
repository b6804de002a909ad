using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>
/// A hit of a search. If the hit is an article, the record also has the other articles with nearly the same text, such as an agency's
/// report in other papers. These other articles are not hits themselves.
/// </summary>
/// <param name="Hit">The hit.</param>
/// <param name="Copies">The other articles, by day of publication; empty for a cable.</param>
internal sealed record StoryHit(Hit Hit, IReadOnlyList<StoryCopy> Copies)
{
    // Number of hits whose stories are read from the archive together. The index gives hits in parts of this size.
    private const int Batch = 500;

    /// <summary>Newspaper, agency or site that published the article; null for a cable, or if it is not known.</summary>
    public string? Outlet => Hit.Kind == "article" ? Hit.Origin : null;

    /// <summary>The outlets of the other articles. An article without a known outlet is named by its title.</summary>
    public IEnumerable<string> Outlets => Copies.Select(c => c.Outlet ?? c.Title);

    /// <summary>
    /// The other articles of the same story, for each article among the hits. The key is the slug of the hit. A hit whose story has no
    /// other article is left out.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>>> CopiesAsync(
        IEnumerable<Hit> hits, CableArchive archive, CancellationToken stop)
    {
        string[] articles = [.. hits.Where(h => h.Kind == "article").Select(h => h.Id)];
        return articles is [] ? new Dictionary<string, IReadOnlyList<StoryCopy>>() : await archive.Articles.CopiesAsync(articles, stop);
    }

    /// <summary>The hits of a download with their stories, which are read in batches as the download goes on.</summary>
    public static async IAsyncEnumerable<StoryHit> OfAsync(
        IAsyncEnumerable<Hit> hits, CableArchive archive, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (Hit[] batch in hits.Chunk(Batch).WithCancellation(stop))
        {
            IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>> copies = await CopiesAsync(batch, archive, stop);
            foreach (Hit hit in batch) yield return Of(hit, copies);
        }
    }

    /// <summary>A hit with its copies, as <see cref="CopiesAsync"/> read them.</summary>
    public static StoryHit Of(Hit hit, IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>> copies) =>
        new(hit, hit.Kind == "article" ? copies.GetValueOrDefault(hit.Id, []) : []);
}
