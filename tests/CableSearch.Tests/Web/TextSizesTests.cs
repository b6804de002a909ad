using System.Text.RegularExpressions;
using CableSearch.Web.Bookmarks;

namespace CableSearch.Tests.Web;

/// <summary>All text has one of the five sizes that the style sheet defines. The title of each page (h1) has the largest size.</summary>
[Collection(SqliteSite.Name)]
public sealed partial class TextSizesTests(SqliteSite site, AccessibilityTests.OneTab tab) : IClassFixture<AccessibilityTests.OneTab>
{
    // Matches each declaration that sets a font size: "font: …" or "font-size: …". It does not match names such as "font-family".
    [GeneratedRegex(@"(?<![\w-])font(?:-size)?:(?<value>[^;}]+)[;}]")]
    private static partial Regex Declaration { get; }

    // Matches the value of a declaration that uses one of the five sizes, such as "600 var(--t3)/1.3 var(--text)". It also matches
    // "inherit", which is the size of the element around.
    [GeneratedRegex(@"^ ?(?:inherit|(?:[46]00 )?var\(--t[1-5]\)(?:/[\d.]+)?(?: .+)?)$")]
    private static partial Regex OfTheFive { get; }

    [GeneratedRegex(@"--t\d: ")]
    private static partial Regex Size { get; }

    [Fact]
    public async Task The_sheet_names_five_sizes_and_uses_no_other()
    {
        string sheet = await site.NewReader().GetStringAsync("/site.css", TestContext.Current.CancellationToken);
        // The declaration of the element html uses none of the five sizes and is allowed: it keeps the font size of the reader's browser
        // (100%), and the five sizes are multiples of it. The sheet defines the five sizes before its first @font-face, and once more at
        // its end, for print. Only the definitions before @font-face are counted.
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
