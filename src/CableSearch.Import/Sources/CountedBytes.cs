namespace CableSearch.Import.Sources;

/// <summary>Counts the bytes of files that an import has read. Packed files are counted in their packed form.</summary>
internal sealed class CountedBytes
{
    private long _read;
    private bool _isPaused;

    public long Read => Interlocked.Read(ref _read);

    /// <summary>A stream that reads from the given one and counts its bytes.</summary>
    public Stream Count(string name, Stream stream) => new GuardedStream(name, stream, Add);

    /// <summary>
    /// Stops counting until the returned object is disposed. Used while a packed file is verified, because its bytes are read again for the
    /// import.
    /// </summary>
    public IDisposable Pause() => new Paused(this);

    private void Add(int count)
    {
        if (!_isPaused) Interlocked.Add(ref _read, count);
    }

    private sealed class Paused : IDisposable
    {
        private readonly CountedBytes _counter;

        public Paused(CountedBytes counter) => (_counter = counter)._isPaused = true;

        public void Dispose() => _counter._isPaused = false;
    }
}
