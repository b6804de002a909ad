using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>
/// The stories in one state of the index. A story is a group of articles with nearly the same words, such as an agency's report in ten
/// papers. A search shows only one article of each story.
/// </summary>
/// <param name="stories">For each story, the document numbers of its articles. The article that was imported first comes first.</param>
internal sealed class StoryDocuments(IReadOnlyList<int[]> stories)
{
    /// <summary>No stories: every article is a result of its own.</summary>
    public static StoryDocuments None { get; } = new([]);

    /// <summary>
    /// The stories are not known, because the archive did not answer. Every article is a result of its own, and no counts are cached.
    /// </summary>
    public static StoryDocuments Unknown { get; } = new([]);

    /// <summary>
    /// Looks up the documents of stories. A story is given as the slugs of its articles. An article that is not indexed yet is left out.
    /// </summary>
    public static StoryDocuments Of(IndexTerms terms, IEnumerable<IReadOnlyList<string>> stories) =>
        new([.. stories.Select(story => story.SelectMany(slug => DocumentsOf(terms, slug)).ToArray()).Where(s => s.Length > 1)]);

    /// <summary>
    /// Removes articles, so that at most one article of each story is left: of those in the set, the one that was imported first. Changes
    /// the set and returns it.
    /// </summary>
    public FixedBitSet Fold(FixedBitSet matched)
    {
        foreach (int[] story in stories)
        {
            bool isShown = false;
            foreach (int document in story.Where(matched.Get))
            {
                if (isShown) matched.Clear(document);
                isShown = true;
            }
        }
        return matched;
    }

    /// <summary>A new set: the documents of the given set, and all other articles of their stories.</summary>
    public FixedBitSet WithCopies(FixedBitSet documents)
    {
        FixedBitSet all = documents.Clone();
        foreach (int[] story in stories.Where(s => s.Any(documents.Get)))
            foreach (int document in story) all.Set(document);
        return all;
    }

    private static IEnumerable<int> DocumentsOf(IndexTerms terms, string slug)
    {
        FoundTerm key = terms.Find(IndexFields.Key, DocumentBuilder.KeyOf(slug));
        for (int segment = 0; segment < key.States.Length; segment++)
        {
            if (terms.Postings(key, segment, DocsFlags.NONE) is not { } postings) continue;
            for (int doc; (doc = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
                yield return terms.Reader.Leaves[segment].DocBase + doc;
        }
    }
}
