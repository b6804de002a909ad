namespace CableSearch.Web.Commands;

/// <summary>Handles each progress report at once, on the thread that sends it, so that reports stay in order.</summary>
internal sealed class SynchronousProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
