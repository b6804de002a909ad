namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>The inputs that were slowest to parse so far. Inputs are compared by the time that one character takes on average.</summary>
internal sealed class SlowestInputs
{
    private const int Kept = 10;

    private readonly List<SlowInput> _inputs = [];

    /// <summary>The inputs, slowest first.</summary>
    public IReadOnlyList<SlowInput> Inputs => _inputs;

    /// <summary>
    /// An input is added only if it takes more time for each character than this, in nanoseconds. While fewer than <see cref="Kept"/>
    /// inputs are listed, every input is added, and this time is 0.
    /// </summary>
    public double Least => _inputs.Count < Kept ? 0 : _inputs[^1].Cost;

    public void Add(SlowInput input)
    {
        if (input.Cost <= Least) return;
        _inputs.Add(input);
        _inputs.Sort((a, b) => b.Cost.CompareTo(a.Cost));
        if (_inputs.Count > Kept) _inputs.RemoveAt(Kept);
    }
}
