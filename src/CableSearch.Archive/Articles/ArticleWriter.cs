using System.Data.Common;
using System.Security.Cryptography;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>
/// Imports articles, each in one transaction. An article that the archive already has is recognised by its address. If that fails, it is
/// recognised by outlet, day and title together, or else by its text. Addresses are compared without scheme, <c>www.</c>, last slash,
/// fragment and tracking parameters.
/// </summary>
public sealed class ArticleWriter
{
    private readonly IArchiveDatabase _database;
    // Number of articles that are grouped into stories in one transaction. Other writers wait for the transaction, which takes about a
    // second.
    private const int FoldSize = 100;

    private readonly TimeProvider _clock;
    private volatile bool _isFilled;

    internal ArticleWriter(IArchiveDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>
    /// Imports an article. If the archive has the same bytes or the same content, nothing changes. If the title, outlet, author, day,
    /// language, text or links differ, they are stored as a new revision. The bytes of older revisions stay. An invented article never
    /// replaces a real one.
    /// </summary>
    public async Task<ImportCounts> WriteAsync(ArticleRecord record, CancellationToken stop)
    {
        if (!_isFilled) await FoldAsync(all: false, stop);
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        if (!_isFilled) await ArticleFinder.FillAsync(context, stop);
        ImportCounts counts = await WriteAsync(context, record, stop);
        await transaction.CommitAsync(stop);
        _isFilled = true;
        return counts;
    }

    /// <summary>
    /// Groups articles with nearly the same text into stories. Usually only the articles that the current rules have not grouped yet are
    /// grouped. With <paramref name="all"/> every article is grouped again.
    /// </summary>
    public async Task FoldAsync(bool all, CancellationToken stop)
    {
        if (all) await UnfoldAsync(stop);
        for (int folded = FoldSize; folded == FoldSize;)
        {
            await using ArchiveContext context = _database.NewContext();
            await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
            folded = await StoryFolder.FillAsync(context, FoldSize, stop);
            await transaction.CommitAsync(stop);
        }
    }

    // Marks all articles to be grouped again. An article stays in its present story until it is grouped. If it left the story at once,
    // pages would show the copies of a story as separate stories until then.
    private async Task UnfoldAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        await context.Articles.ExecuteUpdateAsync(a => a.SetProperty(x => x.StoryVersion, 0), stop);
        await transaction.CommitAsync(stop);
    }

    private async Task<ImportCounts> WriteAsync(ArchiveContext context, ArticleRecord record, CancellationToken stop)
    {
        byte[] sha = SHA256.HashData(record.Raw);
        if (await IsNewestAsync(context, sha, stop)) return ImportCounts.Zero with { Unchanged = 1 };
        Article article = record.Article;
        ArticleRow? held = await ArticleFinder.FindAsync(context, article, stop);
        if (held is not null && await IsHeldAsync(context, held, article, sha, stop)) return ImportCounts.Zero with { Unchanged = 1 };
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        ArticleRow row = held ?? await NewRowAsync(context, article, numbers, stop);
        bool isOtherText = held is null || held.Text != article.Text;
        ArticleRows.Fill(row, article, held is null ? row.Key : numbers.Next());
        row.IsInvented = article.IsInvented;
        row.Revision++;
        row.ImportedAt = _clock.GetUtcNow().UtcDateTime;
        AddRevision(context, row, record, sha);
        await ArticleFinder.RememberAsync(context, row, stop);
        await ArticleRows.ReplaceLinksAsync(context, row.Key, article.Links, numbers, stop);
        if (isOtherText) await StoryFolder.PlaceAsync(context, row, stop);
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        return ImportCounts.Zero with { Articles = 1 };
    }

    // Whether the newest revision of an article has these bytes. If so, nothing is imported, even if a newer parser would parse the bytes
    // differently.
    private static Task<bool> IsNewestAsync(ArchiveContext context, byte[] sha, CancellationToken stop) =>
        context.ArticleRevisions.AnyAsync(r => r.Sha256 == sha
            && context.Articles.Any(a => a.Key == r.ArticleKey && a.Revision == r.Number), stop);

    private static async Task<bool> IsHeldAsync(ArchiveContext context, ArticleRow held, Article article, byte[] sha,
        CancellationToken stop) =>
        (article.IsInvented && !held.IsInvented)
        || await context.ArticleRevisions.AnyAsync(r => r.ArticleKey == held.Key && r.Sha256 == sha, stop)
        || await ArticleRows.SaysAsync(context, held, article, stop);

    private static async Task<ArticleRow> NewRowAsync(ArchiveContext context, Article article, ChangeNumbers numbers,
        CancellationToken stop)
    {
        ArticleRow row = new()
        {
            Key = numbers.Next(),
            Slug = await FreeSlugAsync(context, article.Slug, stop),
            Title = article.Title,
            Language = article.Language,
            Text = article.Text,
        };
        context.Articles.Add(row);
        return row;
    }

    private static async Task<string> FreeSlugAsync(ArchiveContext context, string slug, CancellationToken stop)
    {
        string free = slug;
        for (int n = 2; await context.Articles.AnyAsync(a => a.Slug == free, stop); n++) free = $"{slug}-{n}";
        return free;
    }

    private static void AddRevision(ArchiveContext context, ArticleRow row, ArticleRecord record, byte[] sha) =>
        context.ArticleRevisions.Add(new()
        {
            ArticleKey = row.Key,
            Number = row.Revision,
            Raw = Packing.Pack(record.Raw),
            Length = record.Raw.Length,
            Sha256 = sha,
            Source = record.Place.Source,
            Position = record.Place.Position,
            ImportedAt = row.ImportedAt,
        });
}
