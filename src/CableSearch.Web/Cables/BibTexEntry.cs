using System.Text.RegularExpressions;

namespace CableSearch.Web.Cables;

/// <summary>Writes entries of BibTeX.</summary>
internal static partial class BibTexEntry
{
    private const string End = "}\n";

    // Matches characters that have a meaning in BibTeX. In texts they are escaped.
    [GeneratedRegex(@"[\\{}$&#%_~^]", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }

    /// <summary>An entry of the type <c>misc</c>. Fields without a value are left out. The values must be escaped already.</summary>
    public static string Of(string key, IEnumerable<(string Name, string? Value)> fields) => $"@misc{{{key},\n{Lines(fields)}{End}";

    /// <summary>
    /// The entry with the given fields added at its end. Fields without a value are left out. The values must be escaped already.
    /// </summary>
    public static string With(string entry, IEnumerable<(string Name, string? Value)> fields) =>
        entry[..^End.Length] + Lines(fields) + End;

    /// <summary>
    /// A name or title as the value of a field. It is escaped and put in braces, so that BibTeX neither changes its capitals nor splits it.
    /// </summary>
    public static string Exact(string text) => $"{{{Escape(text)}}}";

    /// <summary>A text as a field's value. Characters that have a meaning in BibTeX are escaped.</summary>
    public static string Escape(string text) => Special.Replace(text, letter => letter.Value switch
    {
        "\\" => @"\textbackslash{}",
        "~" => @"\textasciitilde{}",
        "^" => @"\textasciicircum{}",
        _ => @"\" + letter.Value,
    });

    private static string Lines(IEnumerable<(string Name, string? Value)> fields) =>
        string.Concat(fields.Where(f => f.Value is not null).Select(f => $"  {f.Name} = {{{f.Value}}},\n"));
}
