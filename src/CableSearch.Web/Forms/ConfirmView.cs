namespace CableSearch.Web.Forms;

/// <summary>A form that the reader is asked to send once more, because the browser did not prove that the form is from this site.</summary>
/// <param name="Action">The path that the form is sent to.</param>
/// <param name="Fields">The form's fields, without its antiforgery token.</param>
public sealed record ConfirmView(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields);
