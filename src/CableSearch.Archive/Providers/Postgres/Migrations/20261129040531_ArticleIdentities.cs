using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ArticleIdentities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "problems",
                table: "articles",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "reader_version",
                table: "articles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "article_identities",
                columns: table => new
                {
                    identity = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    article_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_identities", x => new { x.identity, x.article_key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_article_revisions_sha256",
                table: "article_revisions",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_article_identities_article_key",
                table: "article_identities",
                column: "article_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "article_identities");

            migrationBuilder.DropIndex(
                name: "ix_article_revisions_sha256",
                table: "article_revisions");

            migrationBuilder.DropColumn(
                name: "problems",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "reader_version",
                table: "articles");
        }
    }
}
