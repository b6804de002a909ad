namespace CableSearch.Web.Http;

/// <summary>
/// Records how long each client's searches have run lately. Search time counts less as it gets older: half after ten seconds, a quarter
/// after twenty. Not thread-safe.
/// </summary>
internal sealed class ClientUsage(TimeProvider clock)
{
    // A client with less recent search time than this, in seconds, has level 0 (see LevelOf). One or two pages of results take about this
    // time.
    private const double FirstLevel = 1;

    // Number of seconds after which recorded time counts half.
    private const double HalfLife = 10;

    // A client with less recorded time than this, in seconds, is removed from memory.
    private const double Least = 0.001;

    private const int PruneAbove = 4096;
    private const int MaxClients = 65_536;

    private readonly Dictionary<string, (double Seconds, long At)> _times = new(StringComparer.Ordinal);
    private int _pruneAbove = PruneAbove;

    /// <summary>
    /// The level of a client. It grows with the client's recent search time: 0 below one second, 1 from one second, 2 from two seconds, 3
    /// from four seconds, and so on. Clients of a lower level are served first.
    /// </summary>
    public int LevelOf(string client)
    {
        double seconds = SecondsOf(client);
        return seconds < FirstLevel ? 0 : 1 + (int)Math.Log2(seconds / FirstLevel);
    }

    /// <summary>Adds the time that a client's search ran.</summary>
    public void Add(string client, TimeSpan time)
    {
        if (_times.Count > _pruneAbove) Prune();
        if (_times.Count < MaxClients || _times.ContainsKey(client))
            _times[client] = (SecondsOf(client) + time.TotalSeconds, clock.GetTimestamp());
    }

    private double SecondsOf(string client)
    {
        if (!_times.TryGetValue(client, out (double Seconds, long At) used)) return 0;
        return used.Seconds * Math.Pow(0.5, clock.GetElapsedTime(used.At).TotalSeconds / HalfLife);
    }

    private void Prune()
    {
        foreach (string client in _times.Keys.Where(c => SecondsOf(c) < Least).ToList()) _times.Remove(client);
        _pruneAbove = Math.Max(PruneAbove, 2 * _times.Count);
    }
}
