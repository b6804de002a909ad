using System.Buffers;

namespace CableSearch.Search.Resembling;

/// <summary>
/// The arrays in which a ranking adds up the scores of the documents of one segment (part of the index). They come from a pool and are
/// returned to it. Each view of a cable's page needs a ranking, and new arrays of this size each time would keep the garbage collector
/// busy. For use by one thread.
/// </summary>
internal sealed class RankingBuffers : IDisposable
{
    /// <param name="documents">Number of documents in the largest segment.</param>
    public RankingBuffers(int documents)
    {
        Scores = ArrayPool<float>.Shared.Rent(documents);
        Frequencies = ArrayPool<float>.Shared.Rent(documents);
        WithWord = ArrayPool<int>.Shared.Rent(documents);
        Scored = ArrayPool<int>.Shared.Rent(documents);
        // An array from the pool still has the values of its last use.
        Array.Clear(Scores, 0, documents);
        Array.Clear(Frequencies, 0, documents);
    }

    /// <summary>The score of each document so far. When a segment begins, all scores are 0.</summary>
    public float[] Scores { get; }

    /// <summary>
    /// How often each document contains the word that is being read. When the next word begins, all these numbers are 0.
    /// </summary>
    public float[] Frequencies { get; }

    /// <summary>Room for the numbers of the documents that contain the word that is being read.</summary>
    public int[] WithWord { get; }

    /// <summary>Room for the numbers of the documents that have a score.</summary>
    public int[] Scored { get; }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(Scores);
        ArrayPool<float>.Shared.Return(Frequencies);
        ArrayPool<int>.Shared.Return(WithWord);
        ArrayPool<int>.Shared.Return(Scored);
    }
}
