using System.Data.Common;
using CableSearch.Archive.Articles;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Administration;

/// <summary>Parses stored articles again, batch by batch. A run that was interrupted is continued by the next one.</summary>
public sealed class ArticleReparser
{
    // Number of articles in one transaction. A page takes up to a tenth of a second to parse, and other writers wait for the transaction.
    private const int BatchSize = 20;

    // Stored in place of the parser version of an article that must be parsed again. Rows of cables use the same value.
    private const int ToReadAgain = CableRow.ToReadAgain;

    private readonly IArchiveDatabase _database;

    internal ArticleReparser(IArchiveDatabase database) => _database = database;

    /// <summary>
    /// Parses stored articles again. Their slugs and revision numbers stay. An article gets a new change number only if its parsed content
    /// has changed.
    /// </summary>
    /// <param name="reader">The article parser of this version of the program.</param>
    /// <param name="all">
    /// True to parse all articles; false to parse only those that an older version of the parser parsed. If a run over all articles is
    /// interrupted, the next run parses only the rest.
    /// </param>
    /// <param name="progress">Receives the number of articles parsed so far.</param>
    /// <param name="stop">Cancels the run. Batches that were committed stay.</param>
    /// <returns>
    /// How many articles were parsed, and how many changed in which field. Articles whose bytes could not be parsed are listed as damaged.
    /// </returns>
    public async Task<ReparseCounts> RunAsync(StoredArticleParser reader, bool all, IProgress<long>? progress, CancellationToken stop)
    {
        if (all) await MarkAllAsync(stop);
        ReparseCounts counts = ReparseCounts.None;
        while (await RunBatchAsync(reader, stop) is { Read: > 0 } batch)
        {
            counts = counts.Plus(batch);
            progress?.Report(counts.Read);
        }
        return counts;
    }

    /// <summary>Number of articles that a parser older than <paramref name="version"/> parsed.</summary>
    public async Task<int> CountOlderAsync(int version, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        return await context.Articles.CountAsync(a => a.ParserVersion < version, stop);
    }

    private async Task<ReparseCounts> RunBatchAsync(StoredArticleParser reader, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        List<ArticleRow> articles = await context.Articles.Where(a => a.ParserVersion < reader.Version)
            .OrderBy(a => a.Key).Take(BatchSize).ToListAsync(stop);
        IReadOnlyDictionary<long, ArticleComparison> kept = await ArticleComparer.ReadAsync(context, articles, reader, stop);
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        ReparseCounts counts = ReparseCounts.None;
        foreach (ArticleRow row in articles)
        {
            ArticleComparison read = kept[row.Key];
            counts = counts.Plus(
                read.Article is null ? ReparseCounts.OfDamaged(row.Slug, read.Reason ?? "") : ReparseCounts.OfOne(read.Differences));
            if (read.Article is { } article && read.Differences is not []) await ApplyAsync(context, row, article, numbers, stop);
            // An article whose bytes can't be parsed is also marked as parsed by this version, so that this version does not try it again.
            // The columns of the article stay as they were.
            row.ParserVersion = reader.Version;
        }
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return counts;
    }

    private static async Task ApplyAsync(
        ArchiveContext context, ArticleRow row, Article article, ChangeNumbers numbers, CancellationToken stop)
    {
        bool isOtherText = row.Text != article.Text;
        ArticleRows.Fill(row, article, numbers.Next());
        await ArticleFinder.RememberAsync(context, row, stop);
        await ArticleRows.ReplaceLinksAsync(context, row.Key, article.Links, numbers, stop);
        if (isOtherText) await StoryFolder.PlaceAsync(context, row, stop);
    }

    // Marks all articles to be parsed again. If the run is killed, the articles that it did not reach stay marked for the next run.
    // Articles that are imported meanwhile have no mark, so they are not parsed twice.
    private async Task MarkAllAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        if (await context.Articles.AnyAsync(a => a.ParserVersion == ToReadAgain, stop)) return;
        await context.Articles.ExecuteUpdateAsync(a => a.SetProperty(x => x.ParserVersion, ToReadAgain), stop);
        await transaction.CommitAsync(stop);
    }
}
