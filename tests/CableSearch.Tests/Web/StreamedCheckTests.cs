using System.IO.Pipelines;
using System.Text;
using System.Threading.Channels;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Search;
using CableSearch.Web.Check;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CableSearch.Tests.Web;

/// <summary>The rows of a check are sent one by one. The test decides when each verdict is known.</summary>
[Collection(SqliteSite.Name)]
public sealed class StreamedCheckTests(SqliteSite site)
{
    private readonly Channel<CheckedQuotation> _verdicts = Channel.CreateUnbounded<CheckedQuotation>();
    private readonly TaskCompletionSource<CheckReport> _report = new();
    private static readonly SearchedArchive Searched = new(5, 1);
    private readonly Pipe _answer = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_is_sent_before_the_next_quotation_is_decided()
    {
        Task sent = SendAsync();
        _verdicts.Writer.TryWrite(Quotation("the first words"));
        string first = await ReadAsync("the first words");
        Assert.Contains("<span>2 quotations</span>", first, StringComparison.Ordinal);
        Assert.DoesNotContain("</ol>", first.Split("class=\"pairs\"")[1], StringComparison.Ordinal);
        _verdicts.Writer.TryWrite(Quotation("the second words"));
        _verdicts.Writer.Complete();
        _report.SetResult(Report(Quotation("the first words"), Quotation("the second words")));
        string rest = await ReadAsync("</html>");
        Assert.Contains("<b>2</b> not found", rest.Split("the second words")[1], StringComparison.Ordinal);
        await sent;
    }

    [Fact]
    public async Task A_check_that_fails_after_its_first_row_says_so_at_the_end_of_a_whole_page()
    {
        Task sent = SendAsync();
        _verdicts.Writer.TryWrite(Quotation("the first words"));
        await ReadAsync("the first words");
        _verdicts.Writer.Complete();
        _report.SetException(new InvalidOperationException("secret details"));
        string rest = await ReadAsync("</html>");
        Assert.Contains("Something went wrong here", rest.Split("</ol>")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("secret details", rest, StringComparison.Ordinal);
        await sent;
    }

    private async Task SendAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        DefaultHttpContext request = new() { RequestServices = scope.ServiceProvider };
        request.Response.Body = _answer.Writer.AsStream();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = request;
        PageLayoutView layout = new(null, site.Services.GetRequiredService<CableIndex>().Status, null);
        CheckView view = new("a pasted text", null, new Dictionary<string, CableSearch.Archive.Contract.CableHeading>(), Searched)
        {
            Running = 2,
        };
        await new StreamedPage(new("Check"), layout, PageResult.BodyOf<CheckPage, CheckView>(view), CheckRows.Of(
            _verdicts.Reader.ReadAllAsync(Stop), _report.Task, ArticleParser.ParseText("a pasted text"), Searched, site.Archive, Stop))
            .ExecuteAsync(request);
    }

    // Reads the answer until it contains the words. Fails if the answer ends without them.
    private async Task<string> ReadAsync(string words)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[4096];
        Stream answer = _answer.Reader.AsStream(leaveOpen: true);
        while (!text.ToString().Contains(words, StringComparison.Ordinal))
        {
            int read = await answer.ReadAsync(buffer, Stop);
            Assert.True(read > 0, $"The answer ended before “{words}”: {text}");
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        return text.ToString();
    }

    private static CheckedQuotation Quotation(string text) => new(text, 0, 1, null, true, Verdict.NotFound, "possible", null, []);

    private static CheckReport Report(params CheckedQuotation[] quotations) =>
        new(new("", null, null, null, "en"), [], [], quotations, Searched, []);
}
