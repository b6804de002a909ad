using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>A term as the dictionaries of an index have it.</summary>
/// <param name="Field">Its field.</param>
/// <param name="Bytes">The term.</param>
/// <param name="States">Where it stands in each segment's dictionary; null in a segment that does not have it.</param>
/// <param name="Documents">Documents that have it; 0 only if no searchable one has it.</param>
/// <param name="Postings">Documents that have it, deleted ones among them.</param>
/// <param name="Positions">Positions at which it stands in all documents; 0 where the field has none.</param>
internal sealed record FoundTerm(string Field, BytesRef Bytes, TermState?[] States, int Documents, int Postings, long Positions);
