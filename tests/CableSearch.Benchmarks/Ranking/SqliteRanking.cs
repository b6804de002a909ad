using Microsoft.Data.Sqlite;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// SQLite FTS5 with its default settings: tokenizer unicode61, columns subject and body, scored by bm25. The constructor's parameter
/// decides whether a hit must contain all words of the query or only one of them.
/// </summary>
internal sealed class SqliteRanking : IRanking
{
    private readonly SqliteConnection _database = new("Data Source=:memory:");
    private readonly string _operator;
    private SqliteTransaction? _adding;

    /// <param name="joinedBy">The operator between the words of a query: <c>OR</c> or <c>AND</c>.</param>
    public SqliteRanking(string joinedBy)
    {
        _operator = $" {joinedBy} ";
        _database.Open();
        Command("CREATE VIRTUAL TABLE cables USING fts5(id UNINDEXED, subject, body)").ExecuteNonQuery();
        _adding = _database.BeginTransaction();
    }

    public string Name => $"SQLite FTS5{_operator.TrimEnd()}";

    public async Task AddAsync(RankedText cable)
    {
        await using SqliteCommand insert = Command(
            "INSERT INTO cables VALUES ($id, $subject, $body)", ("$id", cable.Id), ("$subject", cable.Subject), ("$body", cable.Body));
        await insert.ExecuteNonQueryAsync();
    }

    public async Task<Ranked> RankAsync(string query)
    {
        if (_adding is not null) await _adding.CommitAsync();
        _adding = null;
        string match = string.Join(_operator, QueryWords.Of(query).Select(w => $"\"{w}\""));
        await using SqliteCommand select = Command(
            "SELECT id FROM cables WHERE cables MATCH $match ORDER BY bm25(cables) LIMIT $size",
            ("$match", match), ("$size", IRanking.Size));
        await using SqliteDataReader rows = await select.ExecuteReaderAsync();
        List<string> ids = [];
        while (await rows.ReadAsync()) ids.Add(rows.GetString(0));
        return new(ids);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _adding;
        foreach ((string name, object value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
