using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Search;

/// <summary>A hit in a download with all fields: besides the hit itself, all fields of its cable.</summary>
/// <param name="Story">The hit, with the other articles of its story.</param>
/// <param name="Cable">The cable's text, parsed; null for an article, and for a cable whose text can't be read.</param>
internal sealed record HitDetails(StoryHit Story, Cable? Cable)
{
    // Number of hits that are read together. So a download never has the texts of more than 50 cables in memory.
    private const int Batch = 50;

    private const int FirstLines = 400;

    /// <summary>The hit.</summary>
    public Hit Hit => Story.Hit;

    /// <summary>TAGS (subject codes) as written in the cable; empty for an article.</summary>
    public IReadOnlyList<string> Tags => [.. Cable?.Tags.Select(t => t.Value) ?? []];

    /// <summary>The marks that limit who may read the cable: caveats such as NOFORN, captions and SIPDIS. Empty for an article.</summary>
    public IReadOnlyList<string> Caveats =>
        Cable is null ? [] : [.. Cable.Caveats, .. Cable.Captions, .. Cable.Sipdis ? ["SIPDIS"] : Array.Empty<string>()];

    /// <summary>Addressees of the cable: first those who must act, then those who only get information. Empty for an article.</summary>
    public IReadOnlyList<string> Recipients =>
        Cable is null ? [] : [.. Cable.Recipients.Concat(Cable.InfoRecipients).Select(r => r.Name)];

    /// <summary>Canonical ids of the cables that the cable refers to; empty for an article.</summary>
    public IReadOnlyList<string> References =>
        [.. Cable?.References.Where(r => r.Kind == ReferenceKind.Cable).Select(r => r.Value).Distinct() ?? []];

    /// <summary>Number of words in the paragraphs of the cable; null for an article, or if the text can't be read.</summary>
    public int? Words => Cable?.Paragraphs.Sum(p => p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>
    /// The first 400 characters of the cable's summary, or of its text; null for an article, or if the text can't be read.
    /// </summary>
    public string? First
    {
        get
        {
            string? text = Cable is null ? null : CableOpening.Of(Cable);
            return text is { Length: > FirstLines } ? text[..FirstLines] + "…" : text;
        }
    }

    /// <summary>The hits with their cables, which are read in batches as the download goes on.</summary>
    public static async IAsyncEnumerable<HitDetails> OfAsync(
        IAsyncEnumerable<StoryHit> hits, CableArchive archive, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (StoryHit[] batch in hits.Chunk(Batch).WithCancellation(stop))
        {
            IReadOnlyDictionary<string, CableText> texts =
                await archive.Cables.TextsAsync([.. batch.Where(h => h.Hit.Kind == "cable").Select(h => h.Hit.Id)], stop);
            foreach (StoryHit hit in batch)
            {
                CableText? text = hit.Hit.Kind == "cable" ? texts.GetValueOrDefault(hit.Hit.Id) : null;
                yield return new(hit, text is null ? null : CableParser.Parse(text));
            }
        }
    }
}
