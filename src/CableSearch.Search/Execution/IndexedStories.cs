using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>
/// The stories of each state of the index, read from the archive once for each state. An article that joins a story is a change, after
/// which there is another state.
/// </summary>
internal sealed class IndexedStories(CableArchive archive, KnownTerms known)
{
    private readonly ConditionalWeakTable<IndexReader, StoryDocuments> _known = [];

    /// <summary>Reads the stories of a state of the index, unless they are known.</summary>
    public async ValueTask<StoryDocuments> LoadAsync(IndexReader reader, CancellationToken stop)
    {
        if (_known.TryGetValue(reader, out StoryDocuments? stories)) return stories;
        IndexTerms terms = new(reader, known);
        stories = terms.Find(IndexFields.Kind, "article").Documents == 0
            ? StoryDocuments.None : StoryDocuments.Of(terms, await archive.Articles.StoriesAsync(stop));
        _known.AddOrUpdate(reader, stories);
        return stories;
    }

    /// <summary>The stories of a state of the index that <see cref="LoadAsync"/> read before.</summary>
    public StoryDocuments Of(IndexReader reader) => _known.TryGetValue(reader, out StoryDocuments? stories) ? stories : StoryDocuments.None;
}
