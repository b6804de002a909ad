using CableSearch.Archive.Cables;
using CableSearch.Cables;
using CableSearch.Cables.Posts;
using CableSearch.Search.Index;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Running;

/// <summary>Queries on fields of exact values.</summary>
internal sealed class FieldQuery(IndexTerms terms)
{
    /// <summary>The query of a leaf, or null if its field holds text.</summary>
    public Query? Build(Leaf leaf) => leaf.Form == LeafForm.Pattern ? PatternOf(leaf) : leaf.Field switch
    {
        "post" => AnyOf(IndexFields.Post, PostTable.Posts.Where(p => IsMeant(p.Slug, p.Name, leaf.Text)).Select(p => p.Slug).DefaultIfEmpty(SlugOf(leaf.Text))),
        "country" => AnyOf(IndexFields.Country, CountriesOf(leaf.Text).DefaultIfEmpty(leaf.Text.ToLowerInvariant())),
        "region" => AnyOf(IndexFields.Country, PostTable.Countries.Where(c => SlugOf(c.Region).Contains(SlugOf(leaf.Text), StringComparison.Ordinal)).Select(c => c.Code)),
        "tag" => One(IndexFields.Tag, leaf.Text.ToUpperInvariant()),
        "class" => ClassOf(SlugOf(leaf.Text)),
        "caveat" => One(IndexFields.Caveat, leaf.Text.ToLowerInvariant()),
        "mark" => One(IndexFields.Mark, leaf.Text.ToLowerInvariant()),
        "reason" => One(IndexFields.Reason, leaf.Text.ToLowerInvariant()),
        "kind" => One(IndexFields.Kind, leaf.Text.ToLowerInvariant()),
        "lang" => One(IndexFields.Lang, leaf.Text.ToLowerInvariant()),
        "has" => One(IndexFields.Has, leaf.Text.ToLowerInvariant()),
        "id" => One(IndexFields.Key, CanonicalOf(leaf.Text)),
        "ref" => One(IndexFields.Cites, CanonicalOf(leaf.Text)),
        "citedby" => new CitedByQuery(CanonicalOf(leaf.Text)),
        QueryFields.Date or QueryFields.Year => Period.TryRead(leaf.Text, out Period period) ? Between(period.From, period.To) : null,
        _ => null,
    };

    /// <summary>Documents whose date lies between two days, both inclusive.</summary>
    public static Query Between(DateOnly? from, DateOnly? to) => NumericRangeQuery.NewInt64Range(
        IndexFields.Date, Minutes(from ?? DateOnly.MinValue, 1), to is { } last ? Minutes(last, 0) + (24 * 60) - 1 : long.MaxValue, true, true);

    public static Query AnyOf(string field, IEnumerable<string> values)
    {
        BooleanQuery query = new(disableCoord: true);
        foreach (string value in values) query.Add(One(field, value), Occur.SHOULD);
        return query;
    }

    // A filter says nothing about how well a document fits.
    public static Query One(string field, string value) => new ConstantScoreQuery(new TermQuery(new(field, value))) { Boost = 0 };

    private ConstantScoreQuery? PatternOf(Leaf leaf) => leaf.Field switch
    {
        "tag" => Like(IndexFields.Tag, leaf.Text.ToUpperInvariant()),
        "id" => Like(IndexFields.Key, leaf.Text.ToUpperInvariant()),
        "ref" => Like(IndexFields.Cites, leaf.Text.ToUpperInvariant()),
        "post" or "country" or "class" or "caveat" or "mark" or "reason" or "lang" or "kind" or "has" => Like(leaf.Field, leaf.Text.ToLowerInvariant()),
        _ => null,
    };

    private ConstantScoreQuery Like(string field, string pattern) => new(new TermSetFilter(field, terms.Values(field, pattern))) { Boost = 0 };

    private static long Minutes(DateOnly day, long least) => Math.Max(least, day.ToDateTime(TimeOnly.MinValue).Ticks / TimeSpan.TicksPerMinute);

    private static IEnumerable<string> CountriesOf(string text) => PostTable.Countries
        .Where(c => c.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || c.Slug == SlugOf(text)).Select(c => c.Code);

    // "post:lima" is Embassy Lima; "post:embassy-lima" and "post:LIMA" (the station) too.
    private static bool IsMeant(string slug, string name, string text)
    {
        string wanted = SlugOf(text);
        return slug == wanted || slug.EndsWith("-" + wanted, StringComparison.Ordinal) || name.Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    private static BooleanQuery ClassOf(string slug)
    {
        BooleanQuery query = new(disableCoord: true);
        query.Add(One(IndexFields.Class, slug), Occur.SHOULD);
        query.Add(new ConstantScoreQuery(new PrefixQuery(new(IndexFields.Class, slug + "-"))) { Boost = 0 }, Occur.SHOULD);
        return query;
    }

    private static string SlugOf(string text) => ClassificationSlug.Of(Analysis.Tokenizer.Fold(text));

    private static string CanonicalOf(string text) => CableId.TryParse(text, out CableId id) ? id.ToString() : text.ToUpperInvariant();
}
