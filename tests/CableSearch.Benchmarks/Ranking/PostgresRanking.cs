using Npgsql;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// PostgreSQL full text search (<c>english</c>) over subject and body together, sorted by ts_rank_cd. It uses a database of its own, which
/// is deleted at the end.
/// </summary>
internal sealed class PostgresRanking : IRanking
{
    private readonly NpgsqlDataSource _server;
    private readonly NpgsqlDataSource _database;
    private readonly string _databaseName;
    private readonly bool _anyWord;
    private bool _isIndexed;

    private PostgresRanking(NpgsqlDataSource server, NpgsqlDataSource database, string databaseName, bool anyWord) =>
        (_server, _database, _databaseName, _anyWord) = (server, database, databaseName, anyWord);

    public string Name => _anyWord ? "PostgreSQL OR" : "PostgreSQL websearch";

    /// <param name="connection">Connection string of a user who may create databases.</param>
    /// <param name="anyWord">
    /// If true, a cable matches if it has any word of the query. If false, PostgreSQL's websearch_to_tsquery parses the query.
    /// </param>
    public static async Task<PostgresRanking> CreateAsync(string connection, bool anyWord)
    {
        string name = $"cablesearch_ranking_{Guid.NewGuid():n}";
        NpgsqlDataSource server = NpgsqlDataSource.Create(connection);
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        NpgsqlDataSource database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Database = name });
        await ExecuteAsync(database, "CREATE TABLE cables (id text PRIMARY KEY, words tsvector NOT NULL)");
        return new(server, database, name, anyWord);
    }

    public async Task AddAsync(RankedText cable)
    {
        // A space replaces each NUL character, because a text in PostgreSQL can't contain NUL.
        await using NpgsqlCommand insert = _database.CreateCommand("INSERT INTO cables VALUES ($1, to_tsvector('english', $2))");
        insert.Parameters.Add(new() { Value = cable.Id });
        insert.Parameters.Add(new() { Value = $"{cable.Subject}\n{cable.Body}".Replace('\0', ' ') });
        await insert.ExecuteNonQueryAsync();
    }

    public async Task<Ranked> RankAsync(string query)
    {
        if (!_isIndexed) await ExecuteAsync(_database, "CREATE INDEX ON cables USING gin (words)");
        _isIndexed = true;
        string parse = _anyWord ? "to_tsquery" : "websearch_to_tsquery";
        await using NpgsqlCommand select = _database.CreateCommand($"""
            SELECT id FROM cables, {parse}('english', $1) query WHERE words @@ query
            ORDER BY ts_rank_cd(words, query) DESC, id LIMIT $2
            """);
        select.Parameters.Add(new() { Value = _anyWord ? string.Join(" | ", QueryWords.Of(query)) : query });
        select.Parameters.Add(new() { Value = IRanking.Size });
        await using NpgsqlDataReader rows = await select.ExecuteReaderAsync();
        List<string> ids = [];
        while (await rows.ReadAsync()) ids.Add(rows.GetString(0));
        return new(ids);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await ExecuteAsync(_server, $"DROP DATABASE {_databaseName} WITH (FORCE)");
        await _server.DisposeAsync();
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using NpgsqlCommand command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
