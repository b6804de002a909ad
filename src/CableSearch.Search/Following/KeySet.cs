using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CableSearch.Search.Following;

/// <summary>
/// The keys that a generation was given since it was empty, by 64 bits of each. The generation does not hold a key that is not in this set.
/// Of two keys that share their bits the second seems to be in it; it is then looked up, which costs no more.
/// </summary>
internal sealed class KeySet
{
    // Some 100 MB. Beyond it every key seems to be there.
    private const int MaxKeys = 4_000_000;

    private readonly HashSet<ulong> _keys = [];

    /// <summary>Adds a key; false where it is there, or may be. Safe to use from many threads.</summary>
    public bool TryAdd(string key)
    {
        ulong hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key.AsSpan()));
        lock (_keys) return _keys.Count < MaxKeys && _keys.Add(hash);
    }
}
