using CableSearch.Archive.Providers.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Postgres.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresArchive))]
    [Migration("20261129151510_LinkDecisions")]
    public partial class LinkDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "link_decisions",
                columns: table => new
                {
                    article_key = table.Column<long>(type: "bigint", nullable: false),
                    cable_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<int>(type: "integer", nullable: false),
                    confidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    evidence = table.Column<string>(type: "text", nullable: true, collation: "C")
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
