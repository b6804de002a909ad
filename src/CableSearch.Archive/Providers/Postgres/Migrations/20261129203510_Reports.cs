using CableSearch.Archive.Providers.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresArchive))]
    [Migration("20261129203510_Reports")]
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    token = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    article_key = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    checked_at = table.Column<long>(type: "bigint", nullable: false),
                    raw = table.Column<byte[]>(type: "bytea", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.token);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reports_article_key",
                table: "reports",
                column: "article_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reports");
        }
    }
}
