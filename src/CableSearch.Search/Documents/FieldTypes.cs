using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace CableSearch.Search.Documents;

/// <summary>Types of fields. They say what the index stores of the words in a field.</summary>
internal static class FieldTypes
{
    /// <summary>
    /// For each document, stores how often a term (word) occurs and at which positions. Also stores the length of the field, for scoring.
    /// </summary>
    public static readonly FieldType Positions = Of(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// <summary>For each document, stores how often a term (word) occurs. Also stores the length of the field, for scoring.</summary>
    public static readonly FieldType Frequencies = Of(IndexOptions.DOCS_AND_FREQS);

    /// <summary>A type of field that stores only which documents contain a term (word or value).</summary>
    public static readonly FieldType Presence = Of(IndexOptions.DOCS_ONLY, omitsNorms: true);

    /// <summary>
    /// For each document, stores how often a term (word) occurs and at which positions. The length of the field is not stored, because the
    /// length of an address block says nothing about relevance.
    /// </summary>
    public static readonly FieldType HeaderPositions = Of(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitsNorms: true);

    private static FieldType Of(IndexOptions options, bool omitsNorms = false)
    {
        FieldType type = new() { IsIndexed = true, IsTokenized = true, OmitNorms = omitsNorms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
