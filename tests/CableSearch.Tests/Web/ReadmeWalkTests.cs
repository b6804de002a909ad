using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CableSearch.Tests.Architecture;
using CableSearch.Web.Help;

namespace CableSearch.Tests.Web;

/// <summary>The addresses and example queries in README and the help work on a new site with the sample.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class ReadmeWalkTests(SqliteSite site)
{
    // README says that the archive does not have this cable, and that its page lists the cables and articles that name it.
    private const string Missing = "/cable/09LIMA1667";

    private readonly HttpClient _reader = site.NewReader();

    public static TheoryData<string> Addresses => [.. Links
        .Matches(File.ReadAllText(Path.Combine(ArchitectureTable.Root, "README.md")))
        .Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Examples => [.. SearchExample.All.Select(e => e.Query).Distinct(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Each_address_of_the_readme_answers(string path)
    {
        using HttpResponseMessage answer = await _reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(path == Missing ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory, MemberData(nameof(Examples))]
    public async Task Each_example_of_the_help_finds_something(string query)
    {
        JsonElement answer = await _reader.GetFromJsonAsync<JsonElement>(
            $"/api/v1/search?q={Uri.EscapeDataString(query)}", TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join(' ', answer.GetProperty("notes").EnumerateArray()));
        Assert.NotEqual(0, answer.GetProperty("total").GetInt32());
    }

    [GeneratedRegex(@"http://localhost:5080(?<path>/[^\s)*`]*)")]
    private static partial Regex Links { get; }
}
