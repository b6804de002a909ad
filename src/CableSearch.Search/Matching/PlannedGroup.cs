using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>A plan that joins other plans: by OR if <paramref name="IsAny"/> is true, by AND if it is false.</summary>
internal sealed record PlannedGroup(IReadOnlyList<SearchPlan> Parts, bool IsAny) : SearchPlan
{
    public override Query? Scoring()
    {
        BooleanQuery query = new(disableCoord: true);
        foreach (SearchPlan part in Parts)
            if (part.Scoring() is { } scoring) query.Add(scoring, Occur.SHOULD);
        return query.Clauses.Count == 0 ? null : query;
    }
}
