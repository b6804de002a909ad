namespace CableSearch.Web.Commands;

/// <summary>Progress of work that runs before anyone shows it. Reports before <see cref="ShowIn"/> is called are ignored.</summary>
internal sealed class LaterProgress<T> : IProgress<T>
{
    private volatile IProgress<T>? _shown;

    public void ShowIn(IProgress<T> shown) => _shown = shown;

    public void Report(T value) => _shown?.Report(value);
}
