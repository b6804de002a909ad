using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Makes queries on fields with exact values. Such a query does not affect the score.</summary>
internal sealed class FieldQuery(TermDictionary terms)
{
    /// <summary>The query for a clause. Null if the field of the clause has text to search instead of exact values.</summary>
    public Query? Build(Clause clause) => clause.Form == ClauseForm.Pattern ? PatternOf(clause) : clause.Field switch
    {
        "post" => AnyOf(IndexFields.Post, NamedValues.Posts(clause.Text)),
        "country" => AnyOf(IndexFields.Country, NamedValues.Countries(clause.Text)),
        "region" => AnyOf(IndexFields.Country, NamedValues.CountriesOfRegion(clause.Text)),
        "tag" => AnyOf(IndexFields.Tag, NamedValues.Tags(clause.Text, () => terms.WithPrefix(IndexFields.Tag, "").Select(t => t.Word))),
        "class" => ClassificationOf(NamedValues.SlugOf(clause.Text)),
        "caveat" => One(IndexFields.Caveat, clause.Text.ToLowerInvariant()),
        "mark" => One(IndexFields.Marking, DocumentBuilder.MarkingOf(clause.Text)),
        "reason" => ReasonOf(clause.Text),
        "kind" => One(IndexFields.Kind, clause.Text.ToLowerInvariant()),
        "lang" => One(IndexFields.Lang, FacetLabels.LanguageOf(clause.Text) ?? clause.Text.ToLowerInvariant()),
        "has" => One(IndexFields.Has, clause.Text.ToLowerInvariant()),
        "id" => One(IndexFields.Key, NamedValues.CanonicalId(clause.Text)),
        "ref" => One(IndexFields.Cites, NamedValues.CanonicalId(clause.Text)),
        "citedby" => new CitedByQuery(NamedValues.CanonicalId(clause.Text)),
        QueryFields.Date or QueryFields.Year => Period.TryRead(clause.Text, out Period period) ? Between(period.From, period.To) : null,
        _ => null,
    };

    /// <summary>Finds documents with a date between two days, both inclusive. A null day leaves that side open.</summary>
    public static Query Between(DateOnly? from, DateOnly? to)
    {
        const int minutesOfDay = 24 * 60;
        long last = to is { } day ? Minutes(day, 0) + minutesOfDay - 1 : long.MaxValue;
        return NumericRangeQuery.NewInt64Range(IndexFields.Date, Minutes(from ?? DateOnly.MinValue, 1), last, true, true);
    }

    /// <summary>Finds documents that have any of the given values in a field.</summary>
    public static Query AnyOf(string field, IEnumerable<string> values) =>
        Unscored(TermSet.Any(field, [.. values.Distinct(StringComparer.Ordinal)]));

    /// <summary>Finds documents that have the given value in a field.</summary>
    public static Query One(string field, string value) => Unscored(new ConstantScoreQuery(new TermQuery(new(field, value))));

    private ConstantScoreQuery? PatternOf(Clause clause) => clause.Field switch
    {
        "tag" => Like(IndexFields.Tag, clause.Text.ToUpperInvariant()),
        "id" => Like(IndexFields.Key, clause.Text.ToUpperInvariant()),
        "ref" => Like(IndexFields.Cites, clause.Text.ToUpperInvariant()),
        "post" or "country" or "class" or "caveat" or "mark" or "reason" or "lang" or "kind" or "has" =>
            Like(clause.Field, clause.Text.ToLowerInvariant()),
        _ => null,
    };

    private ConstantScoreQuery Like(string field, string pattern) =>
        Unscored(TermSet.Any(field, terms.Values(field, pattern)));

    private static ConstantScoreQuery Prefix(string field, string prefix) =>
        Unscored(new ConstantScoreQuery(new PrefixQuery(new(field, prefix))));

    private static ConstantScoreQuery Unscored(ConstantScoreQuery query)
    {
        query.Boost = 0;
        return query;
    }

    private static long Minutes(DateOnly day, long least) =>
        Math.Max(least, day.ToDateTime(TimeOnly.MinValue).Ticks / TimeSpan.TicksPerMinute);

    // The query for a reason for classification. "1.4 (b)", "1.4b" and "1.4(b)" are the same reason; "1.4" finds 1.4 with any letter.
    private static Query ReasonOf(string text)
    {
        string reason = string.Concat(text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == '.'));
        return reason.Length > 0 && char.IsLetter(reason[^1])
            ? One(IndexFields.Reason, $"{reason[..^1]}({reason[^1]})")
            : Prefix(IndexFields.Reason, reason);
    }

    private Query ClassificationOf(string slug)
    {
        slug = slug switch { "u" => "unclassified", "c" or "conf" => "confidential", "s" => "secret", _ => slug };
        if (slug is "noforn") return Like(IndexFields.Class, "*noforn");
        // "For official use only" and "sensitive but unclassified" name the same level.
        if (slug is "fouo" or "sbu" or "for-official-use-only" or "sensitive") slug = "unclassified-for-official-use-only";
        return new BooleanQuery(disableCoord: true)
        {
            { One(IndexFields.Class, slug), Occur.SHOULD },
            { Prefix(IndexFields.Class, slug + "-"), Occur.SHOULD },
        };
    }
}
