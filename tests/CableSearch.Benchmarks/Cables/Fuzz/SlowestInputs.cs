namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>The inputs that were slowest to parse so far, by the time for each character.</summary>
internal sealed class SlowestInputs
{
    private const int Kept = 10;

    private readonly List<SlowInput> _inputs = [];

    /// <summary>The inputs, slowest first.</summary>
    public IReadOnlyList<SlowInput> Inputs => _inputs;

    /// <summary>
    /// The cost that an input must exceed to be added, in nanoseconds for each character; 0 while there is room for more inputs.
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
