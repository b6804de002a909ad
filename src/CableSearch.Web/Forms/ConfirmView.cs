namespace CableSearch.Web.Forms;

/// <summary>A form to be sent once more.</summary>
/// <param name="Action">Path that it is sent to.</param>
/// <param name="Fields">What it holds, without its token.</param>
public sealed record ConfirmView(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields);
