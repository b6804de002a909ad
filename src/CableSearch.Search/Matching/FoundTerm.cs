using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>A term (word or value of the index) with its entries in the dictionaries of the segments, the parts of the index.</summary>
/// <param name="Field">Field of the term.</param>
/// <param name="Bytes">The text of the term in UTF-8.</param>
/// <param name="States">For each segment the term's entry in the dictionary; null if the segment does not have the term.</param>
/// <param name="Documents">
/// Number of documents with the term. It is 0 only if no searchable document has the term. If it is not 0, it may include deleted
/// documents, because counting without them would take too long.
/// </param>
/// <param name="Postings">Number of documents with the term, including deleted ones.</param>
/// <param name="Positions">Number of occurrences in all documents; 0 if the field does not store how often a term occurs.</param>
internal sealed record FoundTerm(string Field, BytesRef Bytes, TermState?[] States, int Documents, int Postings, long Positions);
