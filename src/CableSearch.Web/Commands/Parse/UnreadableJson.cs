using CableSearch.Cables.Contract;

namespace CableSearch.Web.Commands.Parse;

/// <summary>The output for a record that could not be parsed.</summary>
internal sealed record UnreadableJson(IReadOnlyList<Problem> Problems);
