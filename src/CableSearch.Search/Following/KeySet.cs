using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CableSearch.Search.Following;

/// <summary>
/// The keys of all documents that were written to a generation (copy of the index) since the generation was empty. If the key of a new
/// document is not in the set, there is no older document to replace, and none is looked for. Only 64-bit hashes of the keys are stored. If
/// two keys have the same hash, the second seems to be in the set. The index then looks for an older document and finds none.
/// </summary>
internal sealed class KeySet
{
    // Largest number of keys in the set, which then takes about 100 MB. When the set is full, every further key counts as contained.
    private const int MaxKeys = 4_000_000;

    private readonly HashSet<ulong> _keys = [];

    /// <summary>Adds a key. False if the set contains it, or may contain it. Safe to use from many threads.</summary>
    public bool TryAdd(string key)
    {
        ulong hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key.AsSpan()));
        lock (_keys) return _keys.Count < MaxKeys && _keys.Add(hash);
    }
}
