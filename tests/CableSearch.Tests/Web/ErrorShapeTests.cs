using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CableSearch.Tests.Web;

/// <summary>Every address answers errors in one format: under <c>/api</c> as JSON (problem details), elsewhere as a page.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class ErrorShapeTests(SqliteSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter { get; }

    [Fact]
    public async Task Each_route_answers_a_method_that_it_does_not_accept_in_the_one_shape()
    {
        using HttpClient reader = site.NewReader();
        Assert.True(site.Routes.Count > 40);
        foreach (string path in site.Routes.Select(r => Parameter.Replace(r, p => p.Value.Contains("guid") ? $"{Guid.Empty}" : "1")))
        {
            using HttpResponseMessage answer = await reader.SendAsync(new(HttpMethod.Patch, "/" + path.TrimStart('/')), Stop);
            Assert.True(answer.StatusCode == HttpStatusCode.MethodNotAllowed, $"{path} answers {(int)answer.StatusCode}");
            Assert.NotEmpty(answer.Content.Headers.Allow);
            if (path.StartsWith("/api", StringComparison.Ordinal)) await AssertProblemAsync(answer);
            else Assert.Contains("<h1>Method not allowed</h1>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.All((string[])["title", "detail"], key => Assert.NotEmpty(problem.GetProperty(key).GetString()!));
    }
}
