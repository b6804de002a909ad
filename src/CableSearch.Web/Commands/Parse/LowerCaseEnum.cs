using System.Text.Json.Serialization;

namespace CableSearch.Web.Commands.Parse;

/// <summary>Writes a value of an enumeration to JSON as its name in lower case.</summary>
internal sealed class LowerCaseEnum<T>() : JsonStringEnumConverter<T>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum;
