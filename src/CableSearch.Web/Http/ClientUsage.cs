namespace CableSearch.Web.Http;

/// <summary>How long each client's searches have run lately. What was long ago counts less: half of it after ten seconds. Not safe for use from many threads.</summary>
internal sealed class ClientUsage(TimeProvider clock)
{
    // A reader's page or two: all who had no more are equal.
    private const double FirstLevel = 1;

    private const double HalfLife = 10;

    // Less is as good as nothing.
    private const double Least = 0.001;

    private const int PruneAbove = 4096;
    private const int MaxClients = 65_536;

    private readonly Dictionary<string, (double Seconds, long At)> _times = new(StringComparer.Ordinal);
    private int _pruneAbove = PruneAbove;

    /// <summary>0 for who had little or nothing, and one more for each doubling.</summary>
    public int LevelOf(string client)
    {
        double seconds = SecondsOf(client);
        return seconds < FirstLevel ? 0 : 1 + (int)Math.Log2(seconds / FirstLevel);
    }

    /// <summary>Counts that a client's search ran.</summary>
    public void Add(string client, TimeSpan time)
    {
        if (_times.Count > _pruneAbove) Prune();
        if (_times.Count < MaxClients || _times.ContainsKey(client)) _times[client] = (SecondsOf(client) + time.TotalSeconds, clock.GetTimestamp());
    }

    private double SecondsOf(string client) =>
        _times.TryGetValue(client, out (double Seconds, long At) had) ? had.Seconds * Math.Pow(0.5, clock.GetElapsedTime(had.At).TotalSeconds / HalfLife) : 0;

    private void Prune()
    {
        foreach (string client in _times.Keys.Where(c => SecondsOf(c) < Least).ToList()) _times.Remove(client);
        _pruneAbove = Math.Max(PruneAbove, 2 * _times.Count);
    }
}
