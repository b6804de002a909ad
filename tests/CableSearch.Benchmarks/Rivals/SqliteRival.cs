using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CableSearch.Benchmarks.Rivals;

/// <summary>
/// SQLite FTS5 with Porter stems, in a file that is deleted at the end. All hits of a query are written to a temporary table. The first
/// page of hits and all counts are then read from this table. bm25 is computed only for queries that sort by it.
/// </summary>
internal sealed class SqliteRival : IRival
{
    private const int CacheKilobytes = 512 * 1024;

    private readonly string _file;
    private readonly SqliteConnection _database;

    public SqliteRival(string file)
    {
        _file = file;
        File.Delete(file);
        _database = new($"Data Source={file};Pooling=False");
        _database.Open();
        Execute($"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-{CacheKilobytes};");
        Execute("CREATE VIRTUAL TABLE words USING fts5(subject, body, tokenize='porter unicode61')");
        Execute("CREATE TABLE cables (row INTEGER PRIMARY KEY, id TEXT, post TEXT, country TEXT, year TEXT, class TEXT, month TEXT)");
        Execute("CREATE TABLE tags (row INTEGER, tag TEXT)");
    }

    public string Name => "SQLite FTS5";

    public async Task AddAsync(IReadOnlyList<RivalCable> cables)
    {
        await using SqliteTransaction adding = _database.BeginTransaction();
        foreach (RivalCable cable in cables)
        {
            await RunAsync("INSERT INTO words (subject, body) VALUES ($a, $b)", [cable.Subject, cable.Body]);
            await RunAsync(
                "INSERT INTO cables VALUES (last_insert_rowid(), $a, $b, $c, $d, $e, $f)", [cable.Id, .. cable.Facets, cable.Month]);
            foreach (string tag in cable.Tags)
                await RunAsync("INSERT INTO tags VALUES ((SELECT max(row) FROM cables), $a)", [tag]);
        }
        await adding.CommitAsync();
    }

    public Task FinishAsync()
    {
        Execute("INSERT INTO words (words) VALUES ('optimize')");
        foreach (string column in (string[])[.. RivalCable.Columns, "month"]) Execute($"CREATE INDEX cables_{column} ON cables ({column})");
        Execute("CREATE INDEX tags_tag ON tags (tag, row); CREATE INDEX tags_row ON tags (row, tag); ANALYZE");
        return Task.CompletedTask;
    }

    public async Task<RivalAnswer> AnswerAsync(RivalQuery query)
    {
        string match = MatchOf(query);
        string score = query.IsByDate ? "0" : "bm25(words)";
        List<string> values = [];
        string found = match.Length > 0 ? $"words JOIN cables ON cables.row = words.rowid WHERE words MATCH {Value(match, values)}"
            : "cables WHERE 1";
        foreach ((string field, string value) in query.Filters)
        {
            found += field == "tag" ? $" AND cables.row IN (SELECT row FROM tags WHERE tag = {Value(value, values)})"
                : $" AND cables.{field} = {Value(value, values)}";
        }
        Execute("DROP TABLE IF EXISTS temp.hits");
        await RunAsync($"CREATE TEMP TABLE hits AS SELECT cables.*, {(match.Length > 0 ? score : "0")} AS score FROM {found}", values);
        long total = 0;
        int counts = 0;
        foreach (string column in (string[])[.. RivalCable.Columns, "month"])
            counts += (await ReadAsync($"SELECT {column}, count(*) FROM hits GROUP BY {column}", [])).Count;
        counts += (await ReadAsync("SELECT tag, count(*) FROM hits JOIN tags USING (row) GROUP BY tag", [])).Count;
        total = (await ReadAsync("SELECT count(*) FROM hits", []))[0];
        string order = query.IsByDate ? query.IsOldestFirst ? "month, id" : "month DESC, id" : "score, id";
        List<long> page = await ReadAsync($"SELECT row FROM hits ORDER BY {order} LIMIT {IRival.Size}", []);
        string rows = string.Join(',', page.Select(r => r.ToString(CultureInfo.InvariantCulture)));
        int shown = match.Length > 0
            ? (await ReadAsync(
                $"SELECT rowid, snippet(words, 1, '<', '>', '…', 30) FROM words WHERE words MATCH $a AND rowid IN ({rows})", [match])).Count
            : (await ReadAsync($"SELECT rowid, substr(body, 1, 300) FROM words WHERE rowid IN ({rows})", [])).Count;
        return new(total, shown, counts);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        File.Delete(_file);
    }

    private static string MatchOf(RivalQuery query)
    {
        string all = string.Join(" AND ", query.Terms.Select(t => t[0] == '"' ? t : t[^1] == '*' ? $"\"{t[..^1]}\" *" : $"\"{t}\""));
        return query.Excluded.Aggregate(all, (match, word) => $"({match}) NOT \"{word}\"");
    }

    private static string Value(string value, List<string> values)
    {
        values.Add(value);
        return "$" + (char)('a' + values.Count - 1);
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task RunAsync(string sql, IReadOnlyList<string> values)
    {
        await using SqliteCommand command = Command(sql, values);
        await command.ExecuteNonQueryAsync();
    }

    // Runs a query and returns the first column of each row, with 0 for a value that is not a number.
    private async Task<List<long>> ReadAsync(string sql, IReadOnlyList<string> values)
    {
        await using SqliteCommand command = Command(sql, values);
        await using SqliteDataReader reader = await command.ExecuteReaderAsync();
        List<long> rows = [];
        while (await reader.ReadAsync())
        {
            // All columns are read, as a page would do, so that the cost of reading them is measured too.
            for (int column = 0; column < reader.FieldCount; column++) reader.GetValue(column);
            rows.Add(reader.GetValue(0) is long number ? number : 0);
        }
        return rows;
    }

    private SqliteCommand Command(string sql, IReadOnlyList<string> values)
    {
        SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Count; i++) command.Parameters.AddWithValue("$" + (char)('a' + i), values[i]);
        return command;
    }
}
