using CableSearch.Archive.Providers.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteArchive))]
    [Migration("20261129151500_LinkDecisions")]
    public partial class LinkDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "link_decisions",
                columns: table => new
                {
                    article_key = table.Column<long>(type: "INTEGER", nullable: false),
                    cable_id = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    confidence = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_decisions", x => new { x.article_key, x.cable_id });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "link_decisions");
        }
    }
}
