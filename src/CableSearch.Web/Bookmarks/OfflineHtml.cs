using System.Net;
using System.Text;
using CableSearch.Cables;
using CableSearch.Cables.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>
/// The HTML that the pages in a ZIP file have in common. Each page contains its style sheet, so it looks the same without the other files.
/// </summary>
internal static class OfflineHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #14161a); --tint: light-dark(#f2efe8, #22262c);
          --ink: light-dark(#1d1c1a, #e7e4dd); --soft: light-dark(#5f5a52, #aaa59a); --rule: light-dark(#e0dbd0, #30343b);
          --edge: light-dark(#857e71, #7a7f88); --link: light-dark(#0b5666, #88cbd8); --visited: light-dark(#5a4377, #bcaade);
          --t1: .8125rem; --t2: .9375rem; --t3: 1.09375rem; --t4: 1.3125rem; --t5: clamp(1.5rem, 1.2rem + 1.5vw, 2.0625rem); }
        body { background: var(--paper); color: var(--ink); font: var(--t3)/1.6 Georgia, "Liberation Serif", serif; max-width: 44rem;
          margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; overflow-wrap: anywhere; }
        a { color: var(--link); }
        a:visited { color: var(--visited); }
        h1 { font-size: var(--t5); line-height: 1.2; margin: .5rem 0 1rem; }
        h2 { font-size: var(--t4); line-height: 1.3; margin: 2rem 0 .5rem; }
        .small, dl, .files { font: var(--t2)/1.5 system-ui, "Liberation Sans", sans-serif; }
        .small { color: var(--soft); margin: .35rem 0; }
        .items { list-style: none; margin: 1.5rem 0; padding: 0; }
        .items > li { border-top: 1px solid var(--rule); padding: 1rem 0; }
        .items > li > :is(h2, h3) { font-size: var(--t3); margin: .15rem 0 .35rem; }
        blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); white-space: pre-line; }
        .note { margin: .5rem 0; padding: .5rem 1rem; background: var(--tint); border-left: 3px solid var(--edge); white-space: pre-line; }
        .tags > b { border: 1px solid var(--edge); border-radius: 3px; padding: 0 .4rem; margin-right: .4rem; font-weight: 400; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1rem; padding: .75rem 0; margin: 1rem 0;
          border-block: 1px solid var(--rule); }
        dt { color: var(--soft); }
        dd { margin: 0; }
        .p { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); margin: 0 0 1rem; }
        .p > span { font: var(--t1)/1.3 system-ui, "Liberation Sans", sans-serif; color: var(--soft); padding-top: .3rem; }
        .p > p, .p > pre { margin: 0; }
        .p > p { white-space: pre-line; }
        .p:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
        pre { overflow-x: auto; overflow-wrap: normal; font: var(--t1)/1.55 "Liberation Mono", monospace; background: var(--tint);
          padding: .5rem; }
        .x { background: #000; color: #000; box-shadow: 0 0 0 1px var(--edge); }
        code { font-size: var(--t1); }
        @media print { :root { color-scheme: light; } .back { display: none; } .x { print-color-adjust: exact; } }
        """;

    /// <summary>The text with its special characters escaped.</summary>
    public static string Of(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A whole page.</summary>
    /// <param name="title">Title and heading of the page, as plain text.</param>
    /// <param name="before">HTML before the heading.</param>
    /// <param name="body">HTML after the heading.</param>
    public static string Page(string title, string before, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
        + $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Of(title)}</title>\n"
        + $"<style>\n{Style}\n</style></head>\n<body>\n{before}<h1 dir=\"auto\">{Of(title)}</h1>\n{body}</body>\n</html>\n";

    /// <summary>The words of a cable. What was blacked out before the cable was published is a black bar.</summary>
    public static string Redacted(string text)
    {
        StringBuilder html = new();
        int at = 0;
        foreach (Redaction redaction in CableParser.Redactions(text))
        {
            html.Append(Of(text[at..redaction.Start])).Append("<span class=\"x\" role=\"img\" aria-label=\"redacted\">")
                .Append(text[redaction.Start..redaction.End]).Append("</span>");
            at = redaction.End;
        }
        return html.Append(Of(text[at..])).ToString();
    }
}
