using System.Data.Common;
using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;

namespace CableSearch.Search.Execution;

/// <summary>
/// Gives the stories for a state of the index. A story is a group of articles with nearly the same words. When an article joins a story,
/// the article is indexed again, and the index gets a new state. So one reading of the stories from the archive is enough for each state.
/// </summary>
internal sealed class IndexedStories(CableArchive archive, KnownTerms known, TimeProvider clock)
{
    // If the archive does not answer, stories are not read again for this long. Otherwise every search would wait for the archive.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly ConditionalWeakTable<IndexReader, StoryDocuments> _known = [];

    // When the archive last failed to answer, as a timestamp of the clock; 0 if it always answered.
    private long _failedAt;

    /// <summary>
    /// The stories for a state of the index. They are read from the archive, unless they were read before. If the archive does not answer,
    /// the result is <see cref="StoryDocuments.Unknown"/>.
    /// </summary>
    public async ValueTask<StoryDocuments> LoadAsync(IndexReader reader, CancellationToken stop)
    {
        if (_known.TryGetValue(reader, out StoryDocuments? stories)) return stories;
        if (_failedAt != 0 && clock.GetElapsedTime(_failedAt) < Pause) return StoryDocuments.Unknown;
        IndexTerms terms = new(reader, known);
        try
        {
            stories = terms.Find(IndexFields.Kind, "article").Documents == 0
                ? StoryDocuments.None : StoryDocuments.Of(terms, await archive.Articles.StoriesAsync(stop));
        }
        catch (Exception e) when (IsOfArchive(e))
        {
            _failedAt = clock.GetTimestamp();
            return StoryDocuments.Unknown;
        }
        _known.AddOrUpdate(reader, stories);
        return stories;
    }

    /// <summary>
    /// The stories of a state of the index. If <see cref="LoadAsync"/> has not read them, the result is
    /// <see cref="StoryDocuments.Unknown"/>.
    /// </summary>
    public StoryDocuments Of(IndexReader reader) =>
        _known.TryGetValue(reader, out StoryDocuments? stories) ? stories : StoryDocuments.Unknown;

    // Whether an error means that the database did not answer. The database's own error may be inside another error, for example inside
    // the one that says that all retries failed.
    private static bool IsOfArchive(Exception? error) =>
        error is not null && (error is DbException or TimeoutException || IsOfArchive(error.InnerException));
}
