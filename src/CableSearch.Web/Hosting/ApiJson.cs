using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Bookmarks;
using CableSearch.Web.Browse;
using CableSearch.Web.Cables;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Serializes the answers of the public API. Their types are the API's contract: a changed property changes what clients receive.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(SuggestJson))]
[JsonSerializable(typeof(HitLineJson))]
[JsonSerializable(typeof(HitDetailsJson))]
[JsonSerializable(typeof(CableJson))]
[JsonSerializable(typeof(IReadOnlyList<PostJson>))]
[JsonSerializable(typeof(BookmarkState))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
