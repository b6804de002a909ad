using CableSearch.Archive.Providers.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteArchive))]
    [Migration("20261129235000_Stories")]
    public partial class Stories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "story_key",
                table: "articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "story_version",
                table: "articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "article_shingles",
                columns: table => new
                {
                    hash = table.Column<long>(type: "INTEGER", nullable: false),
                    article_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_shingles", x => new { x.hash, x.article_key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_articles_story_key",
                table: "articles",
                column: "story_key");

            migrationBuilder.CreateIndex(
                name: "ix_article_shingles_article_key",
                table: "article_shingles",
                column: "article_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "article_shingles");

            migrationBuilder.DropIndex(
                name: "ix_articles_story_key",
                table: "articles");

            // To drop a column in SQLite, EF Core makes the whole table anew. For that it needs the database model in the migration
            // (BuildTargetModel). This migration is written by hand and has no model, so it drops the columns by SQL.
            migrationBuilder.Sql("ALTER TABLE articles DROP COLUMN story_key;");
            migrationBuilder.Sql("ALTER TABLE articles DROP COLUMN story_version;");
        }
    }
}
