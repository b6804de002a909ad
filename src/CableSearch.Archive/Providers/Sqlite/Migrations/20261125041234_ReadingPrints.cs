using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReadingPrints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "reading_print",
                table: "cables",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "reading_print",
                table: "cables");
        }
    }
}
