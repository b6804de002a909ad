using CableSearch.Archive.Derived;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;
using CableSearch.Search.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Queries on fields of exact values.</summary>
internal sealed class FieldQuery(IndexTerms terms)
{
    // Letters of the Department's bureaus, and what people call their regions.
    private static readonly Dictionary<string, string> RegionNames = new(StringComparer.Ordinal)
    {
        ["af"] = "africa",
        ["eap"] = "east-asia-and-pacific",
        ["eur"] = "europe-and-eurasia",
        ["europe"] = "europe-and-eurasia",
        ["latin-america"] = "western-hemisphere",
        ["middle-east"] = "near-east",
        ["nea"] = "near-east",
        ["sca"] = "south-and-central-asia",
        ["wha"] = "western-hemisphere",
    };

    /// <summary>The query of a leaf, or null if its field holds text.</summary>
    public Query? Build(Leaf leaf) => leaf.Form == LeafForm.Pattern ? PatternOf(leaf) : leaf.Field switch
    {
        "post" => AnyOf(IndexFields.Post, PostsOf(leaf.Text).DefaultIfEmpty(SlugOf(leaf.Text))),
        "country" => AnyOf(IndexFields.Country, PostTable.CountriesNamed(leaf.Text).Select(c => c.Code).DefaultIfEmpty(leaf.Text.ToLowerInvariant())),
        "region" => AnyOf(IndexFields.Country, PostTable.Countries.Where(c => IsRegion(SlugOf(c.Region), leaf.Text)).Select(c => c.Code)),
        "tag" => AnyOf(IndexFields.Tag, TagsOf(leaf.Text)),
        "class" => ClassOf(SlugOf(leaf.Text)),
        "caveat" => One(IndexFields.Caveat, leaf.Text.ToLowerInvariant()),
        "mark" => One(IndexFields.Mark, DocumentBuilder.MarkOf(leaf.Text)),
        "reason" => ReasonOf(leaf.Text),
        "kind" => One(IndexFields.Kind, leaf.Text.ToLowerInvariant()),
        "lang" => One(IndexFields.Lang, FacetLabels.LanguageOf(leaf.Text) ?? leaf.Text.ToLowerInvariant()),
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

    /// <summary>Documents with any of some values, as many as there are: a boolean query of Lucene.Net takes 1,024 at most.</summary>
    public static Query AnyOf(string field, IEnumerable<string> values) =>
        new ConstantScoreQuery(new TermSetFilter(field, [.. values.Distinct(StringComparer.Ordinal)])) { Boost = 0 };

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

    // What is part of a name is meant where nothing has it for a name: "rio" is Rio De Janeiro.
    private static IEnumerable<string> PostsOf(string text)
    {
        string[] meant = [.. PostTable.Posts.Where(p => IsMeant(p.Slug, p.Name, text)).Select(p => p.Slug)];
        string wanted = SlugOf(text);
        return meant is [] && wanted.Length > 2 ? PostTable.Posts.Where(p => $"{p.Slug}-".Contains($"-{wanted}-", StringComparison.Ordinal)).Select(p => p.Slug) : meant;
    }

    // "near east" and the bureau's letters, NEA.
    private static bool IsRegion(string slug, string text)
    {
        string wanted = RegionNames.GetValueOrDefault(SlugOf(text), SlugOf(text));
        return wanted.Length > 2 && ($"-{slug}-".Contains($"-{wanted}-", StringComparison.Ordinal) || wanted.Split('-') is { Length: > 1 } words && words.All(w => $"-{slug}-".Contains($"-{w}-", StringComparison.Ordinal)));
    }

    // A code, or words of what TAGS mean: "narcotics" is SNAR.
    private IEnumerable<string> TagsOf(string text)
    {
        string code = text.ToUpperInvariant();
        string[] words = [.. Analysis.Tokenizer.Read(text).Select(t => t.Folded)];
        bool isCode = TagTable.Describe(code).Kind != TagKind.Unknown;
        return isCode ? [code] : [code, .. terms.Beginning(IndexFields.Tag, "").Select(t => t.Word).Where(t => Means(t, words))];
    }

    private static bool Means(string tag, string[] words) =>
        TagTable.Describe(tag).Meaning is { } meaning && Analysis.Tokenizer.Read(meaning).Select(t => t.Folded).ToHashSet(StringComparer.Ordinal) is var said && Array.TrueForAll(words, said.Contains);

    // "1.4 (b)", "1.4b" and "1.4(b)" are one; "1.4" is any of its letters.
    private static Query ReasonOf(string text)
    {
        string reason = string.Concat(text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == '.'));
        return reason.Length > 0 && char.IsLetter(reason[^1]) ? One(IndexFields.Reason, $"{reason[..^1]}({reason[^1]})") : new ConstantScoreQuery(new PrefixQuery(new(IndexFields.Reason, reason))) { Boost = 0 };
    }

    // "post:lima" is Embassy Lima; "post:embassy-lima" and "post:LIMA" (the station) too.
    private static bool IsMeant(string slug, string name, string text)
    {
        string wanted = SlugOf(text);
        return slug == wanted || slug.EndsWith("-" + wanted, StringComparison.Ordinal) || name.Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    private Query ClassOf(string slug)
    {
        slug = slug switch { "u" => "unclassified", "c" or "conf" => "confidential", "s" => "secret", _ => slug };
        if (slug is "noforn") return Like(IndexFields.Class, "*noforn");
        // What was for official use only is sensitive but unclassified.
        if (slug is "fouo" or "sbu" or "for-official-use-only" or "sensitive") slug = "unclassified-for-official-use-only";
        BooleanQuery query = new(disableCoord: true);
        query.Add(One(IndexFields.Class, slug), Occur.SHOULD);
        query.Add(new ConstantScoreQuery(new PrefixQuery(new(IndexFields.Class, slug + "-"))) { Boost = 0 }, Occur.SHOULD);
        return query;
    }

    private static string SlugOf(string text) => ClassificationSlug.Of(Analysis.Tokenizer.Fold(text));

    private static string CanonicalOf(string text) => CableId.TryParse(text, out CableId id) ? id.ToString() : text.ToUpperInvariant();
}
