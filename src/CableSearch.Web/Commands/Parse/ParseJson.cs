using System.Text.Json.Serialization;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Tables;

namespace CableSearch.Web.Commands.Parse;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(LowerCaseEnum<TagKind>), typeof(LowerCaseEnum<ReferenceKind>), typeof(LowerCaseEnum<ParagraphKind>),
        typeof(LowerCaseEnum<GlossarySource>),
    ])]
[JsonSerializable(typeof(Cable))]
[JsonSerializable(typeof(FragmentJson))]
[JsonSerializable(typeof(UnreadableJson))]
internal sealed partial class ParseJson : JsonSerializerContext;
