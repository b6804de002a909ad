using CableSearch.Cables.Contract;

namespace CableSearch.Web.Commands.Parse;

/// <summary>What is written for a record that could not be read.</summary>
internal sealed record UnreadableJson(IReadOnlyList<Problem> Problems);
