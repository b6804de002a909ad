using System.Text.RegularExpressions;
using CableSearch.Web.Bookmarks;

namespace CableSearch.Tests.Web;

/// <summary>All text has one of five sizes, which the style sheet names once. Every heading of a page has the largest.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class TextSizesTests(SqliteSite site, AccessibilityTests.OneTab tab) : IClassFixture<AccessibilityTests.OneTab>
{
    // Each declaration of a font or its size, without those that say how a font file is loaded (@font-face has no size).
    [GeneratedRegex(@"(?<![\w-])font(?:-size)?:(?<value>[^;}]+)[;}]")]
    private static partial Regex Declaration { get; }

    // A size of the five, perhaps after a weight and before a line height; or the size of what the element stands in.
    [GeneratedRegex(@"^ ?(?:inherit|(?:[46]00 )?var\(--t[1-5]\)(?:/[\d.]+)?(?: .+)?)$")]
    private static partial Regex OfTheFive { get; }

    [GeneratedRegex(@"--t\d: ")]
    private static partial Regex Size { get; }

    [Fact]
    public async Task The_sheet_names_five_sizes_and_uses_no_other()
    {
        string sheet = await site.NewReader().GetStringAsync("/site.css", TestContext.Current.CancellationToken);
        // The page itself keeps the size that the reader's browser has; all sizes are multiples of it. On paper the five are set anew.
        string[] odd = [.. Odd(sheet).Where(v => v != "100%/1.5 var(--ui)")];
        Assert.Empty(odd);
        Assert.Equal(5, Size.Count(sheet[..sheet.IndexOf("@font-face", StringComparison.Ordinal)]));
    }

    [Fact]
    public void The_pages_in_a_file_of_a_list_have_the_same_sizes()
    {
        string page = OfflineHtml.Page("Invented", "", "");
        Assert.Empty(Odd(page));
        Assert.Equal(5, Size.Count(page));
    }

    [Theory, MemberData(nameof(PagesTests.Pages), MemberType = typeof(PagesTests))]
    public async Task No_text_of_a_page_has_a_sixth_size(string path)
    {
        WatchedPage watched = await tab.OpenAsync(path);
        Assert.Empty(await watched.Page.EvaluateAsync<string[]>(
            """
            () => {
                const sizeOf = element => getComputedStyle(element).fontSize;
                const probe = document.body.appendChild(document.createElement("span"));
                const five = [1, 2, 3, 4, 5].map(n => { probe.style.fontSize = `var(--t${n})`; return sizeOf(probe); });
                probe.remove();
                const hasText = element => [...element.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
                const found = [...document.body.querySelectorAll("*")]
                    .filter(e => (hasText(e) || e.matches("input, textarea, select")) && !e.matches("script, option"))
                    .filter(e => e.matches("h1") ? sizeOf(e) !== five[4] : !five.includes(sizeOf(e)));
                return found.map(e => `${sizeOf(e)}: ${e.outerHTML.slice(0, 80)}`);
            }
            """));
    }

    private static IEnumerable<string> Odd(string sheet) =>
        Declaration.Matches(sheet).Select(m => m.Groups["value"].Value.Trim()).Where(v => !OfTheFive.IsMatch(v));
}
