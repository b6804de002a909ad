using CableSearch.Archive.Providers.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteArchive))]
    [Migration("20261129235500_Handovers")]
    public partial class Handovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reader = table.Column<byte[]>(type: "BLOB", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handovers", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "ix_handovers_reader",
                table: "handovers",
                column: "reader");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "handovers");
        }
    }
}
