namespace CableSearch.Search.Matching;

/// <summary>A cache with a size limit. To make room, it removes the least recently used value. Safe to use from many threads.</summary>
/// <param name="bound">Largest sum of the sizes of all values. A value larger than this is not stored.</param>
internal sealed class RecentlyUsed<TKey, TValue>(long bound)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, long Size)>> _known = [];
    private readonly LinkedList<(TKey Key, TValue Value, long Size)> _order = new();
    private long _size;

    /// <summary>Gets the value of a key. False if the cache does not contain the key.</summary>
    public bool TryGet(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(key, out LinkedListNode<(TKey Key, TValue Value, long Size)>? node))
            {
                value = default;
                return false;
            }
            _order.Remove(node);
            _order.AddLast(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Stores a value. A value with the same key is replaced.</summary>
    public void Set(TKey key, TValue value, long size)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(key, out LinkedListNode<(TKey Key, TValue Value, long Size)>? before)) Remove(before);
            if (size > bound) return;
            _known[key] = _order.AddLast((key, value, size));
            _size += size;
            while (_size > bound) Remove(_order.First!);
        }
    }

    private void Remove(LinkedListNode<(TKey Key, TValue Value, long Size)> node)
    {
        _order.Remove(node);
        _known.Remove(node.Value.Key);
        _size -= node.Value.Size;
    }
}
