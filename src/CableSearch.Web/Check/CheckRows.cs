using System.Runtime.CompilerServices;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Contract;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Check;

/// <summary>
/// The pieces in which the page of a check is sent. First comes a row of the list for each quotation, then a summary of the whole check,
/// which is shown below the list.
/// </summary>
internal static class CheckRows
{
    private const int InList = 0, BehindList = 1;

    /// <param name="verdicts">The verdicts, each as soon as it is decided.</param>
    /// <param name="report">The report, which is known after the last verdict.</param>
    /// <param name="article">The article that is checked.</param>
    /// <param name="searched">The state of the archive that is searched.</param>
    /// <param name="archive">The archive. It gives the title, post and date of each cable that a row shows.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async IAsyncEnumerable<PagePiece> Of(IAsyncEnumerable<CheckedQuotation> verdicts, Task<CheckReport> report,
        Article article, SearchedArchive searched, CableArchive archive, [EnumeratorCancellation] CancellationToken stop = default)
    {
        Dictionary<string, CableHeading> headings = new(StringComparer.Ordinal);
        int number = 0;
        await foreach (CheckedQuotation quotation in verdicts.WithCancellation(stop))
        {
            string[] unknown = [.. quotation.Passages.Select(p => p.Cable).Distinct(StringComparer.Ordinal)
                .Where(id => !headings.ContainsKey(id))];
            if (unknown.Length > 0)
                foreach (CableHeading heading in await archive.Cables.HeadingsAsync(unknown, stop)) headings[heading.Id] = heading;
            number++;
            yield return new(InList, CheckPage.Row(number, quotation, headings, article.Outlet, article.Url, article.Language, searched));
        }
        CheckReport whole = await report;
        yield return new(BehindList, CheckPage.Outcome(whole));
    }
}
