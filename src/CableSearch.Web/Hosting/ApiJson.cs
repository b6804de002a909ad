using System.Text.Json;
using System.Text.Json.Serialization;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Bookmarks;
using CableSearch.Web.Browse;
using CableSearch.Web.Cables;
using CableSearch.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Hosting;

/// <summary>Serializes the records of the public API. The records are its contract.</summary>
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
