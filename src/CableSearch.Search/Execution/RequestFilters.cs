using CableSearch.Search.Contract;
using CableSearch.Search.Matching;
using Lucene.Net.Util;

namespace CableSearch.Search.Execution;

/// <summary>
/// Applies the filters and dates of a request to documents of one state of the index. The documents that pass a filter are found once and
/// cached. Of the articles that tell the same story, only one is kept.
/// </summary>
internal sealed class RequestFilters(QueryBits bits, SearchRequest request, StoryDocuments stories)
{
    private readonly Dictionary<string, FixedBitSet> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// Removes the documents that do not pass the filters. Then removes articles that tell the same story, all but one of each story.
    /// </summary>
    /// <param name="matched">The documents; this set is changed and returned.</param>
    /// <param name="withoutField">
    /// The field whose facet is being counted. Of this field's filters, only those with a required value (a leading <c>+</c> in the
    /// address) are applied. Null to apply all filters of all fields.
    /// </param>
    public FixedBitSet Narrow(FixedBitSet matched, string? withoutField = null)
    {
        if (request.From is not null || request.To is not null)
            matched.And(Known("date", () => bits.Of(FieldQuery.Between(request.From, request.To))));
        // A required value (a leading + in the address) is applied even while the facet of its own field is counted.
        foreach (IGrouping<string, SearchFilter> field in request.Filters
            .Where(f => f.Field != withoutField || f.IsRequired).GroupBy(f => f.Field))
        {
            string name = field.Key == withoutField ? "required of " : "filters of ";
            matched.And(Known(name + field.Key, () => BitsOf(field.Key, [.. field])));
        }
        return stories.Fold(matched);
    }

    private FixedBitSet Known(string name, Func<FixedBitSet> find) =>
        _known.TryGetValue(name, out FixedBitSet? known) ? known : _known[name] = find();

    private FixedBitSet BitsOf(string field, SearchFilter[] filters)
    {
        string[] values = [.. filters.Where(f => f is { IsExcluded: false, IsRequired: false }).Select(f => f.Value)];
        FixedBitSet found = values switch
        {
            [] => bits.All(),
            [var only] => bits.Of(FieldQuery.One(field, only)),
            _ => bits.Of(FieldQuery.AnyOf(field, values)),
        };
        foreach (SearchFilter required in filters.Where(f => f.IsRequired)) found.And(bits.Of(FieldQuery.One(field, required.Value)));
        foreach (SearchFilter excluded in filters.Where(f => f.IsExcluded)) found.AndNot(bits.Of(FieldQuery.One(field, excluded.Value)));
        return found;
    }
}
