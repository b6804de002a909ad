using System.Text;
using System.Text.RegularExpressions;

namespace CableSearch.Web.Cables;

/// <summary>Writes entries of BibTeX.</summary>
internal static partial class BibTexEntry
{
    // What BibTeX would read as a command. A backslash first: the others bring backslashes.
    [GeneratedRegex(@"[\\{}$&#%_~^]", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }

    /// <summary>An entry of the type <c>misc</c>; fields without a value are left out. Values are written as they are.</summary>
    public static string Of(string key, IEnumerable<(string Name, string? Value)> fields)
    {
        StringBuilder entry = new($"@misc{{{key},\n");
        foreach ((string name, string? value) in fields)
            if (value is not null) entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        return entry.Append("}\n").ToString();
    }

    /// <summary>A name or a title as a value: its capitals stay as they are, and an institution is not read as a person.</summary>
    public static string Exact(string text) => $"{{{Escape(text)}}}";

    /// <summary>A text as a value, with what BibTeX would read as a command escaped.</summary>
    public static string Escape(string text) => Special.Replace(text, letter => letter.Value switch
    {
        "\\" => @"\textbackslash{}",
        "~" => @"\textasciitilde{}",
        "^" => @"\textasciicircum{}",
        _ => @"\" + letter.Value,
    });
}
