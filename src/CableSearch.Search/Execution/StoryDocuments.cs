using CableSearch.Search.Documents;
using CableSearch.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>
/// The documents of one state of the index whose articles tell the same story in nearly the same words. Of each story a search shows one
/// article, so that an agency's report in ten papers is one result.
/// </summary>
/// <param name="stories">For each story the numbers of its documents, in the order in which the articles were imported.</param>
internal sealed class StoryDocuments(IReadOnlyList<int[]> stories)
{
    /// <summary>No stories: every article is a result of its own.</summary>
    public static StoryDocuments None { get; } = new([]);

    /// <summary>
    /// Finds the documents of stories, which are given as slugs of articles. An article that is not indexed yet is left out.
    /// </summary>
    public static StoryDocuments Of(IndexTerms terms, IEnumerable<IReadOnlyList<string>> stories) =>
        new([.. stories.Select(story => story.SelectMany(slug => DocumentsOf(terms, slug)).ToArray()).Where(s => s.Length > 1)]);

    /// <summary>Removes all articles of each story but the one that was imported first. Changes the set and returns it.</summary>
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

    /// <summary>The documents of a set, with all other articles of their stories.</summary>
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
