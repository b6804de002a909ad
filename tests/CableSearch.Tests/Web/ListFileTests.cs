using System.Text;
using CableSearch.Archive.Contract;
using CableSearch.Web.Bookmarks;

namespace CableSearch.Tests.Web;

/// <summary>
/// A reader's lists of bookmarks as a file: what was exported can be imported again. If a file can't be read, one sentence says why.
/// </summary>
public sealed class ListFileTests
{
    private static readonly DateTime Now = new(2026, 11, 30, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_is_exported_is_imported_again()
    {
        ItemTarget[] targets =
        [
            ItemTarget.OfCable("09LIMA9001"), new(ItemKind.Paragraph, "09LIMA9001", "p4"), new(ItemKind.Article, "the-vote-that-slept"),
            new(ItemKind.Quotation, "the-vote-that-slept", "q2", "It slept."),
        ];
        ListEntry[] entries = [.. targets.Select(t => new ListEntry(Guid.Empty, t, "Ask\n“them”", ["lead", "Callao"], Now))];
        string file = ListJson.Write([new("Lima story", [.. entries.Select(e =>
            new ExportedItem(e, "https://cables.example") { Words = e.Target.Words })])]);
        (IReadOnlyList<ImportedList>? lists, string? problem) = await ReadAsync(file);
        Assert.Null(problem);
        Assert.Equal("Lima story", Assert.Single(lists!).Name);
        Assert.Equal(targets, lists![0].Entries.Select(e => e.Target));
        Assert.All(
            lists[0].Entries,
            e => Assert.Equal(("Ask\n“them”", "lead, Callao", Now), (e.Note, string.Join(", ", e.Tags), e.AddedAt)));
    }

    [Fact]
    public void A_folder_without_cables_does_not_speak_of_any()
    {
        ListEntry quotation = new(Guid.Empty, new(ItemKind.Quotation, "the-vote-that-slept", "q2", "It slept."), "", [], Now);
        string page = OfflineIndex.Page([new("Lima story", [new(quotation, "https://cables.example")])], Now);
        Assert.Contains("list.json", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ables can be read here", page, StringComparison.Ordinal);
        Assert.DoesNotContain("each cable", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cable_that_was_withdrawn_is_called_so_in_an_export()
    {
        ListEntry withdrawn = new(Guid.Empty, ItemTarget.OfCable("09LIMA9001"), "", [], Now) { WithdrawnAt = Now };
        IReadOnlyList<ExportedList> lists = [new("Lima story", [new(withdrawn, "https://cables.example")])];
        Assert.Contains("Withdrawn by the archive on 30 November 2026.", OfflineIndex.Page(lists, Now), StringComparison.Ordinal);
        Assert.Contains("Withdrawn by the archive on 30 November 2026.", MarkdownList.Of(lists), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_one_list()
    {
        (IReadOnlyList<ImportedList>? lists, _) = await ReadAsync(
            """{"format":"cablesearch-list","version":1,"items":[{"id":"09 Lima 9001","url":"x","note":"Ask","""
            + """ "added":"2011-02-20T10:00Z"}]}""");
        ListEntry entry = Assert.Single(Assert.Single(lists!).Entries);
        Assert.Equal(("09LIMA9001", "Ask", new DateTime(2011, 2, 20, 10, 0, 0, DateTimeKind.Utc)),
            (entry.Target.Id, entry.Note, entry.AddedAt));
    }

    [Theory]
    [InlineData("[", "can't be read as JSON")]
    [InlineData("{\n\"format\": 7}", "line 2")]
    [InlineData("null", "not an export of lists")]
    [InlineData("{}", "not an export of lists")]
    [InlineData("""{"format":"cablesearch-list","version":9}""", "of a version")]
    [InlineData("""{"format":"cablesearch-list","version":2,"lists":[{"items":[]}]}""", "needs a name")]
    [InlineData("""{"format":"cablesearch-list","version":2,"lists":[null]}""", "needs a name")]
    [InlineData("""{"format":"cablesearch-list","version":2,"lists":[{"name":"A","items":[null]}]}""", "Item 1 of the list “A”")]
    [InlineData("""{"format":"cablesearch-list","version":1,"items":[{"id":"09LIMA1"},{"id":"x"}]}""", "Item 2")]
    [InlineData("""{"format":"cablesearch-list","version":1,"items":[{"id":"09LIMA1","kind":"paragraph","anchor":"<p>"}]}""", "Item 1")]
    [InlineData("""{"format":"cablesearch-list","version":1,"items":[{"id":"09LIMA1","kind":"paragraph","anchor":"p4\n"}]}""", "Item 1")]
    [InlineData("""{"format":"cablesearch-list","version":1,"items":[{"id":"09LIMA1","note":"\ud800"}]}""", "line 1")]
    public async Task What_can_not_be_read_is_said_in_a_sentence(string file, string part)
    {
        (IReadOnlyList<ImportedList>? lists, string? problem) = await ReadAsync(file);
        Assert.Null(lists);
        Assert.Contains(part, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_not_cut()
    {
        string item = $$"""{"id":"09LIMA1","note":"{{new string('n', 2001)}}"}""";
        Assert.Null((await ReadAsync($$"""{"format":"cablesearch-list","version":1,"items":[{{item}}]}""")).Lists);
    }

    private static async Task<(IReadOnlyList<ImportedList>? Lists, string? Problem)> ReadAsync(string file)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(file));
        return await ListFile.ReadAsync(content, Now, TestContext.Current.CancellationToken);
    }
}
