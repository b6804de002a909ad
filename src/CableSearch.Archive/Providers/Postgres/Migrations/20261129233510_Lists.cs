using CableSearch.Archive.Providers.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CableSearch.Archive.Providers.Postgres.Migrations
{
    /// <summary>
    /// Adds lists. Each reader's bookmarks become the items of one list, in the order in which the page showed them: newest first.
    /// </summary>
    [DbContext(typeof(PostgresArchive))]
    [Migration("20261129233510_Lists")]
    public partial class Lists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lists",
                columns: table => new
                {
                    reader = table.Column<byte[]>(type: "bytea", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    chosen_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lists", x => new { x.reader, x.number });
                });

            migrationBuilder.CreateTable(
                name: "list_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reader = table.Column<byte[]>(type: "bytea", nullable: false),
                    list = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    anchor = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tags = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_list_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_list_items_lists_reader_list",
                        columns: x => new { x.reader, x.list },
                        principalTable: "lists",
                        principalColumns: new[] { "reader", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_list_items_reader_list_kind_target_anchor",
                table: "list_items",
                columns: new[] { "reader", "list", "kind", "target", "anchor" },
                unique: true);

            migrationBuilder.AddColumn<string>(name: "name", table: "shared_lists", type: "text", nullable: false, defaultValue: "", collation: "C");
            migrationBuilder.AddColumn<int>(name: "kind", table: "shared_bookmarks", type: "integer", nullable: false, defaultValue: 0);
            migrationBuilder.AddColumn<string>(name: "anchor", table: "shared_bookmarks", type: "text", nullable: false, defaultValue: "", collation: "C");
            migrationBuilder.AddColumn<string>(name: "words", table: "shared_bookmarks", type: "text", nullable: false, defaultValue: "", collation: "C");
            migrationBuilder.AddColumn<string>(name: "tags", table: "shared_bookmarks", type: "text", nullable: false, defaultValue: "", collation: "C");

            migrationBuilder.Sql(
                """
                INSERT INTO lists (reader, number, name, chosen_at)
                SELECT reader, 1, 'Bookmarks', min(added_at) FROM bookmarks GROUP BY reader;
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO list_items (id, reader, list, kind, target, anchor, words, note, tags, position, added_at)
                SELECT gen_random_uuid(),
                    reader, 1, 0, cable_id, '', '', note, '',
                    row_number() OVER (PARTITION BY reader ORDER BY added_at DESC, cable_id), added_at
                FROM bookmarks;
                """);
            migrationBuilder.DropTable(name: "bookmarks");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bookmarks",
                columns: table => new
                {
                    reader = table.Column<byte[]>(type: "bytea", nullable: false),
                    cable_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bookmarks", x => new { x.reader, x.cable_id });
                });
            migrationBuilder.Sql(
                """
                INSERT INTO bookmarks (reader, cable_id, note, added_at)
                SELECT reader, target, max(note), min(added_at) FROM list_items WHERE kind = 0 GROUP BY reader, target;
                """);
            migrationBuilder.DropTable(name: "list_items");
            migrationBuilder.DropTable(name: "lists");
            migrationBuilder.Sql("DELETE FROM shared_bookmarks WHERE kind <> 0;");
            migrationBuilder.DropColumn(name: "name", table: "shared_lists");
            foreach (string column in new[] { "kind", "anchor", "words", "tags" })
                migrationBuilder.DropColumn(name: column, table: "shared_bookmarks");
        }
    }
}
