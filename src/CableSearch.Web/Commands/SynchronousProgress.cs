namespace CableSearch.Web.Commands;

/// <summary>Progress that is told at once and in order, on the thread that reports it.</summary>
internal sealed class SynchronousProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
