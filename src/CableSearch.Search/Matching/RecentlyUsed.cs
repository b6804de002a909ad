namespace CableSearch.Search.Matching;

/// <summary>Keeps values in memory within a bound: what was not asked for longest goes first. Safe to use from many threads.</summary>
/// <param name="bound">What the sizes of all values may add up to; one that is larger alone is not kept.</param>
internal sealed class RecentlyUsed<TKey, TValue>(long bound)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, long Size)>> _known = [];
    private readonly LinkedList<(TKey Key, TValue Value, long Size)> _order = new();
    private long _size;

    /// <summary>The value of a key, if it is kept.</summary>
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

    /// <summary>Keeps a value in place of the one before.</summary>
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
