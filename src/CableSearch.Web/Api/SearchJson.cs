using System.Text.Json.Serialization;

namespace CableSearch.Web.Api;

/// <summary>The answer to a search.</summary>
/// <param name="Query">As asked.</param>
/// <param name="Understood">What the query was understood as.</param>
/// <param name="Notes">Sentences: what was taken literally, left out or capped.</param>
/// <param name="Total">Exact number of hits.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Hits a page.</param>
/// <param name="Sort"><c>relevance</c>, <c>date-desc</c> or <c>date-asc</c>.</param>
/// <param name="Hits">The hits of the page.</param>
/// <param name="Facets">Values by the name of their parameter.</param>
/// <param name="Timeline">Hits a period, earliest first.</param>
public sealed record SearchJson(
    string Query,
    UnderstoodJson Understood,
    IReadOnlyList<string> Notes,
    int Total,
    int Page,
    int Size,
    string Sort,
    IReadOnlyList<HitJson> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets,
    IReadOnlyList<BarJson> Timeline);

/// <summary>What a query was understood as.</summary>
/// <param name="Query">In our query language.</param>
/// <param name="CableId">Canonical id, where the whole query is the id of a cable.</param>
/// <param name="Relaxed">Whether nothing matches and the hits are the nearest documents.</param>
/// <param name="Spellings">Queries in other spelling that find more.</param>
/// <param name="NearestIds">Ids near one that is not held.</param>
/// <param name="Filters">Filters that words of the query name.</param>
/// <param name="Parts">Where nothing matches: each part of the query, with the number of documents that have it.</param>
/// <param name="Near">Where few match: documents that come near, with what each lacks.</param>
public sealed record UnderstoodJson(
    string Query, string? CableId, bool Relaxed, IReadOnlyList<QueryCountJson> Spellings, IReadOnlyList<string> NearestIds, IReadOnlyList<OfferedFilterJson> Filters, IReadOnlyList<QueryCountJson> Parts, IReadOnlyList<HitJson> Near);

/// <summary>A query, or a part of one.</summary>
/// <param name="Query">In our query language.</param>
/// <param name="Count">Documents that it finds.</param>
public sealed record QueryCountJson(string Query, int Count);

/// <summary>A filter that words of the query name.</summary>
/// <param name="Field">Name of the parameter.</param>
/// <param name="Value">As in addresses.</param>
/// <param name="Label">As shown.</param>
/// <param name="Query">The query without those words.</param>
/// <param name="Count">Documents that it finds with the filter.</param>
public sealed record OfferedFilterJson(string Field, string Value, string Label, string Query, int Count);

/// <summary>A hit.</summary>
/// <param name="Id">Canonical id of a cable, slug of an article.</param>
/// <param name="Kind"><c>cable</c> or <c>article</c>.</param>
/// <param name="Url">Whole address of its page.</param>
/// <param name="Date">UTC.</param>
/// <param name="Post">Slug of the post.</param>
/// <param name="Country">Code in lower case.</param>
/// <param name="Classification">As written.</param>
/// <param name="Subject">Readable title; null where the cable has none.</param>
/// <param name="Score">0 where the order is not by relevance.</param>
/// <param name="Snippets">Up to three.</param>
/// <param name="Missing">What of the query it lacks; only where hits are the nearest documents.</param>
public sealed record HitJson(
    string Id, string Kind, string Url, DateTime? Date, string? Post, string? Country, string? Classification, string? Subject, float Score, IReadOnlyList<SnippetJson> Snippets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Missing);

/// <summary>A part of a hit's text.</summary>
/// <param name="Anchor">Anchor of its paragraph on the page, without <c>#</c>.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Marks">Pairs of start and end (exclusive) in UTF-16 units.</param>
public sealed record SnippetJson(string? Anchor, string Text, IReadOnlyList<int[]> Marks);

/// <summary>A value of a facet.</summary>
/// <param name="Value">As in addresses.</param>
/// <param name="Label">As shown.</param>
/// <param name="Count">Hits.</param>
/// <param name="Selected">Whether it is chosen.</param>
public sealed record FacetJson(string Value, string Label, int Count, bool Selected);

/// <summary>Hits of a period.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Count">Hits.</param>
public sealed record BarJson(DateOnly From, DateOnly To, int Count);
