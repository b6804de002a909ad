using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>
/// For each state of the index (the index as it was at one moment), its stories: groups of articles with nearly the same words. They are
/// read from the archive once for each state, because an article that joins a story is a change, which gives the index a new state.
/// </summary>
internal sealed class IndexedStories(CableArchive archive, KnownTerms known)
{
    private readonly ConditionalWeakTable<IndexReader, StoryDocuments> _known = [];

    /// <summary>Reads the stories of a state of the index from the archive, unless they were read before.</summary>
    public async ValueTask<StoryDocuments> LoadAsync(IndexReader reader, CancellationToken stop)
    {
        if (_known.TryGetValue(reader, out StoryDocuments? stories)) return stories;
        IndexTerms terms = new(reader, known);
        stories = terms.Find(IndexFields.Kind, "article").Documents == 0
            ? StoryDocuments.None : StoryDocuments.Of(terms, await archive.Articles.StoriesAsync(stop));
        _known.AddOrUpdate(reader, stories);
        return stories;
    }

    /// <summary>The stories of a state of the index, if <see cref="LoadAsync"/> has read them; otherwise none.</summary>
    public StoryDocuments Of(IndexReader reader) => _known.TryGetValue(reader, out StoryDocuments? stories) ? stories : StoryDocuments.None;
}
