using System.Text.Json.Serialization;
using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Derived;

[JsonSerializable(typeof(IReadOnlyList<ArticleProblem>))]
internal sealed partial class ArticleProblemsJson : JsonSerializerContext;
