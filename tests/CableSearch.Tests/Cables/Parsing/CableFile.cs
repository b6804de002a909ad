using System.Globalization;
using CableSearch.Cables.Contract;

namespace CableSearch.Tests.Cables.Parsing;

/// <summary>
/// Reads a cable from a file of the folder Golden. The file begins with the lines "# id:", "# year:" and "# created:". The sections
/// "== header", "== body" and "== text" follow. All these cables are invented.
/// </summary>
internal static class CableFile
{
    public static CableText Read(string path)
    {
        Dictionary<string, string> facts = [];
        Dictionary<string, List<string>> sections = [];
        List<string>? open = null;
        foreach (string line in File.ReadAllText(path).Split('\n'))
        {
            if (open is null && line.StartsWith("# ", StringComparison.Ordinal))
                facts[line[2..line.IndexOf(':', StringComparison.Ordinal)]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
            else if (line.StartsWith("== ", StringComparison.Ordinal)) sections[line[3..]] = open = [];
            else open?.Add(line);
        }
        string? Section(string name) => sections.TryGetValue(name, out List<string>? lines) ? string.Join('\n', lines) : null;
        return new()
        {
            Id = facts.GetValueOrDefault("id"),
            Year = facts.TryGetValue("year", out string? year) ? int.Parse(year, CultureInfo.InvariantCulture) : null,
            Created = facts.TryGetValue("created", out string? created)
                ? DateTime.Parse(created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
                : null,
            Header = Section("header"),
            Body = Section("body"),
            Text = Section("text"),
        };
    }
}
