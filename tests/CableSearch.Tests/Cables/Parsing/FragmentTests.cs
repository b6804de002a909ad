using System.Globalization;
using System.Runtime.CompilerServices;
using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Tests.Cables.Parsing;

/// <summary>
/// Parses fragments of invented cables. The file <c>fragments.tsv</c> lists the fragments, and for each the one result that is tested.
/// </summary>
public sealed class FragmentTests
{
    public static TheoryData<string, string, string, string> Rows =>
        [.. File.ReadLines(Path.Combine(Folder(), "fragments.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(Row)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_fragment_gives_the_fact_that_stands_beside_it(string year, string fact, string fragment, string expected)
    {
        bool isHeader = fact is "recipients" or "info" or "group";
        string text = fragment.Replace("\\n", "\n", StringComparison.Ordinal);
        Cable cable = CableParser.Parse(new()
        {
            Year = year.Length == 0 ? null : int.Parse(year[..4], CultureInfo.InvariantCulture),
            Id = year.Length > 4 ? year[5..] : null,
            Header = isHeader ? text : null,
            Text = isHeader ? null : text,
        });
        Assert.Equal(expected, Show(cable, fact).Replace("\n", "\\n", StringComparison.Ordinal));
    }

    private static (string, string, string, string) Row(string line) =>
        line.Split('\t') is [var year, var fact, var fragment, var expected]
            ? (year, fact, fragment, expected) : throw new FormatException(line);

    private static string Show(Cable cable, string fact) => fact switch
    {
        "references" => string.Join(" | ", cable.References.Select(r => $"{r.Label} {r.Kind} {r.Value}".TrimStart())),
        "recipients" => string.Join(" | ", cable.Recipients.Select(Show)),
        "info" => string.Join(" | ", cable.InfoRecipients.Select(Show)),
        "declassify" => $"{cable.DeclassifyOn:yyyy-MM-dd}",
        "classifier" => $"{cable.ClassifiedBy} / {cable.ClassifiedByTitle}",
        "group" => $"{cable.DateTimeGroup:yyyy-MM-dd HH:mm}",
        "reasons" => string.Join(' ', cable.Reasons),
        "tags" => string.Join(' ', cable.Tags.Select(t => t.Value)),
        "caveats" => string.Join(' ', cable.Caveats.Concat(cable.Captions)),
        "title" => cable.SubjectTitle ?? "",
        "signed" => string.Join(" | ", cable.SignedBy),
        "summary" => cable.Summary ?? "",
        "comment" => cable.Comment ?? "",
        "problems" => string.Join(' ', cable.Problems.Select(p => p.Code)),
        "paragraphs" => string.Join(" | ", cable.Paragraphs.Select(p => $"{p.Number} {p.Marking} [{p.Heading}] {p.Text}")),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    private static string Show(Recipient recipient) => $"{recipient.Route}/{recipient.Name}/{recipient.Precedence}/{recipient.Mcn}";

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
