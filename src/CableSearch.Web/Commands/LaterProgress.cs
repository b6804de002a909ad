namespace CableSearch.Web.Commands;

/// <summary>
/// The progress of work that may start before its progress is shown. Reports are ignored until <see cref="ShowIn"/> is called.
/// </summary>
internal sealed class LaterProgress<T> : IProgress<T>
{
    private volatile IProgress<T>? _shown;

    public void ShowIn(IProgress<T> shown) => _shown = shown;

    public void Report(T value) => _shown?.Report(value);
}
