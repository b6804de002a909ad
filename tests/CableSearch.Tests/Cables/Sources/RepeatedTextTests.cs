using System.Text;
using CableSearch.Cables;
using CableSearch.Cables.Sources;

namespace CableSearch.Tests.Cables.Sources;

/// <summary>
/// Pages that repeat one piece of text, such as "&lt;", are parsed in little time. If the parser's cost grew with the square of a page's
/// length, such a page would take minutes each time it is opened.
/// </summary>
public sealed class RepeatedTextTests
{
    private const int Characters = 500_000;

    // Number of characters of a page. A bad parser may search to the end of the page after each "<". .NET searches so fast that only a page
    // of this length shows this fault: the parser then takes eight minutes.
    private const int ManyCharacters = 8_000_000;

    // Longest time for one page. The slowest page takes only a small part of it. Without this limit, a parser whose cost grows with the
    // square of the length would only make the tests slow, but no test would fail.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private static readonly string[] Patterns =
    [
        "< ", "<", "<>", "<<", "<a", "<a ", "<a>", "</", "</a", "<!", "<!--", "<!-- -->", "</pre", "<pre ", "<table ", "</table", "<th",
            "<td", "&", "&#", "&#x", "&amp;", "&#x000A;", "&amp",
        "\"", "'", "=", " ", "\n", "\r", "\r\n", " \n", "¶", "¶ ", "¶1. ", "1. ", "1. (C) ", "\n1. (C) ", "(C) ", "(", ")", "()", ".", "..",
            "... ", "-", "- ", "--\n", "_", "=\n", "X", "XX ", "XXXXXXXXXXXX\n",
        "A", "a", "A ", "AB CD ", "a\n", "A.B.", "a, ", "REF: ", "REF: A) LIMA 1\n", "TAGS: ", "SUBJECT: ", "E.O. 12958: DECL: ",
            "Classified By: ", "SUMMARY: ", "COMMENT: ", "END SUMMARY. ", "CONFIDENTIAL\n",
        "C O N F I D E N T I A L ", "SECTION 01 OF 02 ", "VZCZCXYZ0000\n", "RUEHC/SECSTATE WASHDC\n", "TO ", "INFO ", "FM A\n", "BT\n",
            "R 251857Z NOV 09\n", "09LIMA1667 ", "LIMA 1667, ", "1", "11/25/2019 ",
        "Fujimori's ", "U.S. ", "Government of Peru (GOP) ", "(GOP) ", "é", "e\u0301", "\u0301", "\u00AD", "\u200B", "中", "ไ", "\uFEFF",
            "|", "| ", "*", "**", "# ", "\t", "a\tb\n", "::", ": ", "; ", "//", "http://a.b/ ",
    ];

    public static TheoryData<string> Repeated => [.. Patterns];

    [Theory, MemberData(nameof(Repeated))]
    public async Task A_page_whose_body_repeats_one_thing_reads(string pattern)
    {
        string repeated = string.Concat(Enumerable.Repeat(pattern, Characters / pattern.Length));
        byte[] page = Encoding.UTF8.GetBytes(
            "<table class='cable'><tr><th>Reference ID</th><th>Created</th></tr>"
            + "<tr><td>09LIMA9001</td><td>2009-11-25 18:57</td></tr></table>"
            + $"<pre>FM AMEMBASSY LIMA\n{repeated}></pre><pre>SUBJECT: A\n\n1. (C) Kelp grows.\n{repeated}>\n</pre>");
        SourceResult read = await WithinDeadline(() => PublishedPage.Parse(page));
        Assert.NotNull(await WithinDeadline(() => CableParser.Parse(Assert.IsType<SourceCable>(read).Text)));
    }

    [Theory, MemberData(nameof(Repeated))]
    public async Task A_page_whose_facts_repeat_one_thing_reads_or_is_set_aside(string pattern)
    {
        string repeated = string.Concat(Enumerable.Repeat(pattern, Characters / pattern.Length));
        byte[] page = Encoding.UTF8.GetBytes(
            $"<table class='cable'><tr><th>{repeated}></th><td>{repeated}></table>{repeated}><pre>Kelp.</pre>");
        Assert.NotNull(await WithinDeadline(() => PublishedPage.Parse(page)));
    }

    [Theory, InlineData("< "), InlineData("<"), InlineData("<1"), InlineData("& "), InlineData("<th"), InlineData("<pre")]
    public async Task A_page_of_stray_signs_is_read_in_one_pass(string sign)
    {
        string repeated = string.Concat(Enumerable.Repeat(sign, ManyCharacters / sign.Length));
        byte[] page = Encoding.UTF8.GetBytes(
            $"<table class='cable'><tr><th>Created</th></tr><tr><td>{repeated}></td></tr></table><pre>{repeated}></pre>");
        Assert.IsType<SourceRejection>(await WithinDeadline(() => PublishedPage.Parse(page)));
    }

    private static Task<T> WithinDeadline<T>(Func<T> read) => Task.Run(read).WaitAsync(Deadline, TestContext.Current.CancellationToken);
}
