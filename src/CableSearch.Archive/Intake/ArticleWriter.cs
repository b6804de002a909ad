using System.Data.Common;
using System.Security.Cryptography;
using CableSearch.Archive.Coverage;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Intake;

/// <summary>Takes articles in, one transaction each. An article is known by its address or, without one, by its slug.</summary>
public sealed class ArticleWriter
{
    private readonly IArchiveDatabase _database;
    private readonly TimeProvider _clock;

    internal ArticleWriter(IArchiveDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>Takes an article in. The same bytes or the same words again change nothing; other words are its new form, and the bytes of the old one stay.</summary>
    public async Task<ImportCounts> WriteAsync(ArticleRecord record, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        ArticleRow? held = await FindAsync(context, record.Article, stop);
        if (held is not null && await IsHeldAsync(context, held, record, stop))
            return ImportCounts.Zero with { Unchanged = 1 };
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        ArticleRow row = held ?? await NewRowAsync(context, record.Article, numbers, stop);
        Fill(row, record.Article, held is null ? row.Key : numbers.Next());
        AddRevision(context, row, record);
        await ReplaceLinksAsync(context, row.Key, record.Article.Links, numbers, stop);
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return ImportCounts.Zero with { Articles = 1 };
    }

    private static Task<ArticleRow?> FindAsync(ArchiveContext context, Article article, CancellationToken stop) =>
        article.Url is null
            ? context.Articles.SingleOrDefaultAsync(a => a.Slug == article.Slug && a.Url == null, stop)
            : context.Articles.FirstOrDefaultAsync(a => a.Url == article.Url && a.Title == article.Title, stop);

    private static async Task<bool> IsHeldAsync(ArchiveContext context, ArticleRow held, ArticleRecord record, CancellationToken stop)
    {
        byte[] sha = SHA256.HashData(record.Raw);
        if (await context.ArticleRevisions.AnyAsync(r => r.ArticleKey == held.Key && r.Sha256 == sha, stop)) return true;
        List<string> links = await context.Links.Where(l => l.ArticleKey == held.Key).Select(l => l.CableId).ToListAsync(stop);
        Article article = record.Article;
        return held.Text == article.Text && held.Title == article.Title && held.Summary == article.Summary && held.Published == article.Published
            && links.ToHashSet(StringComparer.Ordinal).SetEquals(article.Links.Select(l => l.CableId));
    }

    private static async Task<ArticleRow> NewRowAsync(ArchiveContext context, Article article, ChangeNumbers numbers, CancellationToken stop)
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

    private void Fill(ArticleRow row, Article article, long change)
    {
        row.Url = article.Url;
        row.Title = article.Title;
        row.Outlet = article.Outlet;
        row.Author = article.Author;
        row.Published = article.Published;
        row.Language = article.Language;
        row.Summary = article.Summary;
        row.Text = article.Text;
        row.IsInvented = article.IsInvented;
        row.Revision++;
        row.ImportedAt = _clock.GetUtcNow().UtcDateTime;
        row.Change = change;
    }

    private static void AddRevision(ArchiveContext context, ArticleRow row, ArticleRecord record) =>
        context.ArticleRevisions.Add(new()
        {
            ArticleKey = row.Key,
            Number = row.Revision,
            Raw = Packing.Pack(record.Raw),
            Length = record.Raw.Length,
            Sha256 = SHA256.HashData(record.Raw),
            Source = record.Place.Source,
            Position = record.Place.Position,
            ImportedAt = row.ImportedAt,
        });

    // The index keeps how many articles report a cable: each cable whose links change is a change too.
    private static async Task ReplaceLinksAsync(ArchiveContext context, long key, IReadOnlyList<ArticleLink> links, ChangeNumbers numbers, CancellationToken stop)
    {
        List<LinkRow> before = await context.Links.Where(l => l.ArticleKey == key).ToListAsync(stop);
        string[] touched = [.. before.Select(l => l.CableId).Union(links.Select(l => l.CableId), StringComparer.Ordinal)];
        context.Links.RemoveRange(before);
        await context.SaveChangesAsync(stop);
        context.Links.AddRange(links.DistinctBy(l => l.CableId).Select(l => new LinkRow { ArticleKey = key, CableId = l.CableId, Evidence = l.Evidence }));
        foreach (CableRow cable in await context.Cables.Where(c => touched.Contains(c.CanonicalId)).OrderBy(c => c.Key).ToListAsync(stop))
            cable.Change = numbers.Next();
    }
}
