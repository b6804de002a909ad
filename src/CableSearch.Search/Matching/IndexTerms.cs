using CableSearch.Search.Analysis;
using CableSearch.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Looks up terms (words and values) of the index for one search. Each term is looked up only once: for a rare word, the lookup takes
/// longer than reading which documents have the word. For use by one thread.
/// </summary>
/// <param name="reader">The index.</param>
/// <param name="known">The terms that earlier searches looked up.</param>
internal sealed class IndexTerms(IndexReader reader, KnownTerms known)
{
    private readonly KnownTerms.OfReader _known = known.In(reader);

    private readonly Dictionary<(string Field, string Word), FoundTerm> _found = [];
    private readonly Dictionary<(int Segment, string Field), FieldOfSegment> _fields = [];

    /// <summary>The index.</summary>
    public IndexReader Reader => reader;

    /// <summary>The terms that earlier searches looked up.</summary>
    public KnownTerms.OfReader Known => _known;

    /// <summary>Finds a term. If the index does not have the term, the result has 0 documents.</summary>
    public FoundTerm Find(string field, string word)
    {
        if (_found.TryGetValue((field, word), out FoundTerm? found)) return found;
        if (!_known.Terms.TryGet((field, word), out found))
        {
            found = LookUp(field, word);
            _known.Terms.Set((field, word), found, Math.Max(1, found.States.Length));
        }
        return _found[(field, word)] = found;
    }

    /// <summary>
    /// The postings of a term in a segment (part of the index): the documents that have the term, without deleted ones. Null if the segment
    /// does not have the term. The result is valid only until the next call for the same field and segment, because that call reuses the
    /// object.
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="segment">Number of the segment in the index, from 0.</param>
    /// <param name="flags">Whether the number of occurrences in each document is read too.</param>
    public DocsEnum? Postings(FoundTerm term, int segment, DocsFlags flags)
    {
        if (term.States[segment] is not { } state) return null;
        FieldOfSegment field = FieldOf(segment, term.Field);
        return field.Postings = Read(field, term, state, segment, field.Postings, flags);
    }

    /// <summary>The same as <see cref="Postings"/>, but the result is a new object, which later calls do not change.</summary>
    public DocsEnum? OwnPostings(FoundTerm term, int segment, DocsFlags flags) =>
        term.States[segment] is { } state ? Read(FieldOf(segment, term.Field), term, state, segment, null, flags) : null;

    /// <summary>
    /// The documents of a segment (part of the index) that have a term, and where in each document the term stands. Deleted documents are
    /// left out. Null if the segment does not have the term, or the field has no positions.
    /// </summary>
    public DocsAndPositionsEnum? Positions(FoundTerm term, int segment)
    {
        if (term.States[segment] is not { } state) return null;
        TermsEnum terms = FieldOf(segment, term.Field).Dictionary!;
        terms.SeekExact(term.Bytes, state);
        return terms.DocsAndPositions(reader.Leaves[segment].AtomicReader.LiveDocs, null, DocsAndPositionsFlags.NONE);
    }

    /// <summary>The numbers of a segment's documents that are not in English, in ascending order.</summary>
    public ReadOnlySpan<int> NotEnglish(int segment) =>
        _known.NotEnglish.GetOrAdd(segment, static (at, leaves) => FindNotEnglish(leaves[at].AtomicReader), reader.Leaves);

    private static int[] FindNotEnglish(AtomicReader segment)
    {
        if (segment.GetTerms(IndexFields.Lang)?.GetEnumerator() is not { } languages) return [];
        SortedSet<int> documents = [];
        while (languages.MoveNext())
        {
            if (languages.Term.Utf8ToString() == Stemmer.English) continue;
            DocsEnum having = languages.Docs(null, null, DocsFlags.NONE);
            for (int doc; (doc = having.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;) documents.Add(doc);
        }
        return [.. documents];
    }

    private FoundTerm LookUp(string field, string word)
    {
        BytesRef bytes = new(word);
        TermState?[] states = new TermState?[reader.Leaves.Count];
        int documents = 0, postings = 0;
        long positions = 0;
        for (int segment = 0; segment < states.Length; segment++)
        {
            if (FieldOf(segment, field).Dictionary is not { } terms || !terms.SeekExact(bytes)) continue;
            AtomicReader leaf = reader.Leaves[segment].AtomicReader;
            states[segment] = terms.GetTermState();
            documents += LiveDocumentFrequency.Count(terms, leaf.LiveDocs, leaf.NumDeletedDocs);
            postings += terms.DocFreq;
            positions += Math.Max(0, terms.TotalTermFreq);
        }
        return new(field, bytes, states, documents, postings, positions);
    }

    private DocsEnum Read(FieldOfSegment field, FoundTerm term, TermState state, int segment, DocsEnum? reused, DocsFlags flags)
    {
        field.Dictionary!.SeekExact(term.Bytes, state);
        return field.Dictionary.Docs(reader.Leaves[segment].AtomicReader.LiveDocs, reused, flags);
    }

    private FieldOfSegment FieldOf(int segment, string field)
    {
        if (!_fields.TryGetValue((segment, field), out FieldOfSegment? found))
            _fields[(segment, field)] = found = new(reader.Leaves[segment].AtomicReader.GetTerms(field)?.GetEnumerator());
        return found;
    }

    // One field in one segment: its dictionary (null if the segment does not have the field), and the postings object that the next call
    // reuses.
    private sealed class FieldOfSegment(TermsEnum? dictionary)
    {
        public TermsEnum? Dictionary => dictionary;

        public DocsEnum? Postings { get; set; }
    }
}
