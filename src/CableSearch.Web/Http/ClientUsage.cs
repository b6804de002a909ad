namespace CableSearch.Web.Http;

/// <summary>
/// Records how long each client's searches have run lately. Older time counts less: half as much after each ten seconds. Not thread-safe.
/// </summary>
internal sealed class ClientUsage(TimeProvider clock)
{
    // In seconds, as long as about one or two pages of results take. All clients who used less have level 0.
    private const double FirstLevel = 1;

    // In seconds.
    private const double HalfLife = 10;

    // In seconds. A client whose time is shorter is removed.
    private const double Least = 0.001;

    private const int PruneAbove = 4096;
    private const int MaxClients = 65_536;

    private readonly Dictionary<string, (double Seconds, long At)> _times = new(StringComparer.Ordinal);
    private int _pruneAbove = PruneAbove;

    /// <summary>The client's level: 0 for little or no time, and one more each time it doubles.</summary>
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
