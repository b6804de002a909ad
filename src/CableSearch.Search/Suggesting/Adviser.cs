using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;

namespace CableSearch.Search.Suggesting;

/// <summary>Says what helps a reader further.</summary>
internal static class Adviser
{
    // Beyond so many parts a reader rewrites the query rather than drops one.
    private const int MaxParts = 8;

    public static SearchAdvice Of(SearchRunner runner, int total)
    {
        if (runner.Request.Query.Length == 0) return SearchAdvice.None;
        return new()
        {
            Parts = total == 0 ? Parts(runner) : [],
            Spellings = total <= Nearest.MaxHits ? new Spelling(runner).Find(total) : [],
            NearestIds = runner.Named is { } id ? NearestIds.Of(id, runner.Terms) : [],
            Filters = NamedPlaces.In(runner),
            Remarks = [.. (total <= Nearest.MaxHits ? Remarks(runner, runner.Read.Tree).Concat(OfFilters(runner)) : []).Concat(OfScopes(runner.Read.Tree)).Distinct(StringComparer.Ordinal).Take(MaxParts)],
        };
    }

    private static IReadOnlyList<PartCount> Parts(SearchRunner runner)
    {
        IReadOnlyList<QueryTree> parts = QueryParts.Of(runner.Read.Tree);
        if (parts.Count > MaxParts) return [];
        return [.. parts.Select(part =>
        {
            QueryTree? rest = QueryParts.Without(runner.Read.Tree, part);
            return new PartCount(part.ToString(), Count(runner, part), rest?.ToString(), rest is null ? 0 : Count(runner, rest));
        })];
    }

    // A value that nothing has is mostly another name of one that much has.
    private static IEnumerable<string> Remarks(SearchRunner runner, QueryTree tree) => tree switch
    {
        AllOf all => all.Parts.SelectMany(p => Remarks(runner, p)),
        AnyOf any => any.Parts.SelectMany(p => Remarks(runner, p)),
        Excluded not => Remarks(runner, not.Part),
        Leaf { Field: { } field } leaf when !QueryFields.Texts.Contains(field) && runner.Matcher.Match(runner.Builder.Build(leaf)).Cardinality == 0 => [$"Nothing here has “{leaf}”."],
        _ => [],
    };

    private static IEnumerable<string> OfFilters(SearchRunner runner) => runner.Request.Filters
        .Where(f => runner.Terms.DocumentsWith(f.Field, f.Value) == 0).Select(f => $"Nothing here has “{f.Value}” for its {f.Field}: a filter takes a value as the lists beside the results have it.");

    // "-in:summary police" is easily meant otherwise.
    private static IEnumerable<string> OfScopes(QueryTree tree) => QueryParts.Of(tree).OfType<Excluded>()
        .Select(e => e.Part).OfType<Leaf>().Where(TreeBuilder.IsScope).Select(s => $"“-{s}” leaves out every cable that has a {s.Text}, whatever stands in it.");

    private static int Count(SearchRunner runner, QueryTree tree) => runner.Narrow(runner.Matcher.Match(runner.Builder.Build(tree))).Cardinality;
}
