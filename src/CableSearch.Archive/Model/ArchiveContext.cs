using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CableSearch.Archive.Model;

/// <summary>
/// The database model that SQLite and PostgreSQL share. After a change to the model, run this command twice, with <c>Sqlite</c> and with
/// <c>Postgres</c> for PROVIDER: <c>dotnet ef migrations add NAME --project src/CableSearch.Archive --context PROVIDERArchive --output-dir
/// Providers/PROVIDER/Migrations</c>.
/// </summary>
internal abstract class ArchiveContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<StateRow> State => Set<StateRow>();

    public DbSet<CableRow> Cables => Set<CableRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<CableTagRow> CableTags => Set<CableTagRow>();

    public DbSet<CableReferenceRow> CableReferences => Set<CableReferenceRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleRevisionRow> ArticleRevisions => Set<ArticleRevisionRow>();

    public DbSet<ArticleIdentityRow> ArticleIdentities => Set<ArticleIdentityRow>();

    public DbSet<ArticleShingleRow> ArticleShingles => Set<ArticleShingleRow>();

    public DbSet<LinkRow> Links => Set<LinkRow>();

    public DbSet<LinkDecisionRow> LinkDecisions => Set<LinkDecisionRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<RemovedItemRow> RemovedItems => Set<RemovedItemRow>();

    public DbSet<RejectedRecordRow> RejectedRecords => Set<RejectedRecordRow>();

    public DbSet<ListRow> Lists => Set<ListRow>();

    public DbSet<ListItemRow> ListItems => Set<ListItemRow>();

    public DbSet<SharedListRow> SharedLists => Set<SharedListRow>();

    public DbSet<SharedBookmarkRow> SharedBookmarks => Set<SharedBookmarkRow>();

    public DbSet<SavedSearchRow> SavedSearches => Set<SavedSearchRow>();

    public DbSet<HandoverRow> Handovers => Set<HandoverRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder) =>
        // SQLite has no date type that it could sort and compare. So both databases store times as Unix milliseconds.
        builder.Properties<DateTime>().HaveConversion<InstantConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.Entity<StateRow>(state =>
        {
            state.ToTable("archive_state");
            state.Property(s => s.Id).ValueGeneratedNever();
        });
        builder.Entity<CableRow>(cable =>
        {
            cable.ToTable("cables").HasKey(c => c.Key);
            cable.Property(c => c.Key).ValueGeneratedNever();
            cable.Property(c => c.FieldHashes).HasColumnName("reading_print");
            cable.Property(c => c.ParserVersion).HasColumnName("reader_version");
            cable.HasIndex(c => c.CanonicalId).IsUnique();
            cable.HasIndex(c => c.Change).IsUnique();
            cable.HasIndex(c => new { c.Post, c.Created, c.CanonicalId });
        });
        builder.Entity<RevisionRow>().ToTable("revisions").HasKey(r => new { r.CableKey, r.Number });
        builder.Entity<CableTagRow>(tag =>
        {
            tag.ToTable("cable_tags").HasKey(t => new { t.CableKey, t.Tag });
            tag.HasIndex(t => t.Tag);
        });
        builder.Entity<CableReferenceRow>(reference =>
        {
            reference.ToTable("cable_references").HasKey(r => new { r.CableKey, r.CitedId });
            reference.HasIndex(r => r.CitedId);
        });
        builder.Entity<ArticleRow>(article =>
        {
            article.ToTable("articles").HasKey(a => a.Key);
            article.Property(a => a.Key).ValueGeneratedNever();
            article.Property(a => a.ParserVersion).HasColumnName("reader_version");
            article.HasIndex(a => a.Slug).IsUnique();
            article.HasIndex(a => a.Change).IsUnique();
            article.HasIndex(a => a.Published);
            article.HasIndex(a => a.StoryKey);
        });
        builder.Entity<ArticleRevisionRow>(revision =>
        {
            revision.ToTable("article_revisions").HasKey(r => new { r.ArticleKey, r.Number });
            revision.HasIndex(r => r.Sha256);
        });
        builder.Entity<ArticleIdentityRow>(identity =>
        {
            identity.ToTable("article_identities").HasKey(i => new { i.Identity, i.ArticleKey });
            identity.HasIndex(i => i.ArticleKey);
        });
        builder.Entity<ArticleShingleRow>(shingle =>
        {
            shingle.ToTable("article_shingles").HasKey(s => new { s.Hash, s.ArticleKey });
            shingle.HasIndex(s => s.ArticleKey);
        });
        builder.Entity<LinkRow>(link =>
        {
            link.ToTable("links").HasKey(l => new { l.ArticleKey, l.CableId });
            link.HasIndex(l => l.CableId);
        });
        builder.Entity<LinkDecisionRow>().ToTable("link_decisions").HasKey(d => new { d.ArticleKey, d.CableId });
        builder.Entity<ReportRow>(report =>
        {
            report.ToTable("reports").HasKey(r => r.Token);
            report.HasIndex(r => r.ArticleKey).IsUnique();
        });
        builder.Entity<RemovedItemRow>(removed =>
        {
            removed.ToTable("removed").HasKey(r => r.Change);
            removed.Property(r => r.Change).ValueGeneratedNever();
        });
        builder.Entity<RejectedRecordRow>(rejected =>
        {
            rejected.ToTable("rejected_records").HasKey(r => r.Id);
            rejected.HasIndex(r => new { r.Source, r.Position, r.Sha256 }).IsUnique();
        });
        builder.Entity<ListRow>().ToTable("lists").HasKey(l => new { l.Reader, l.Number });
        builder.Entity<ListItemRow>(item =>
        {
            item.ToTable("list_items").HasKey(i => i.Id);
            item.Property(i => i.Id).ValueGeneratedNever();
            item.HasIndex(i => new { i.Reader, i.List, i.Kind, i.Target, i.Anchor }).IsUnique();
            // The foreign key makes sure that each item belongs to a list. If one request deletes the list while another request adds an
            // item to it, the database refuses the item.
            item.HasOne<ListRow>().WithMany().HasForeignKey(i => new { i.Reader, i.List }).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<SharedListRow>(list =>
        {
            list.ToTable("shared_lists").HasKey(l => l.Token);
            list.HasIndex(l => l.Reader);
        });
        builder.Entity<SharedBookmarkRow>(entry =>
        {
            entry.ToTable("shared_bookmarks").HasKey(b => new { b.Token, b.Position });
            // The column is named cable_id because shared copies once contained only cables.
            entry.Property(b => b.Target).HasColumnName("cable_id");
        });
        builder.Entity<SavedSearchRow>(search =>
        {
            search.ToTable("saved_searches").HasKey(s => s.Id);
            search.Property(s => s.Id).ValueGeneratedNever();
            search.HasIndex(s => s.Reader);
        });
        builder.Entity<HandoverRow>(handover =>
        {
            handover.ToTable("handovers").HasKey(h => h.Hash);
            handover.HasIndex(h => h.Reader);
        });
        builder.Entity<KeyRow>().ToTable("data_protection_keys").HasKey(k => k.Name);
    }

    private sealed class InstantConverter() : ValueConverter<DateTime, long>(
        instant => new DateTimeOffset(instant, TimeSpan.Zero).ToUnixTimeMilliseconds(),
        stored => DateTimeOffset.FromUnixTimeMilliseconds(stored).UtcDateTime);
}
