using System.Globalization;

namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>An input that took long.</summary>
/// <param name="Cost">Nanoseconds a character.</param>
/// <param name="Number">Of the input, from 1.</param>
/// <param name="Shape">What it was read as.</param>
/// <param name="Length">Characters.</param>
/// <param name="How">What was done to a cable.</param>
internal sealed record SlowInput(double Cost, int Number, string Shape, int Length, string How)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Cost,10:N1} ns a character: input {Number} as {Shape}, {Length:N0} characters: {How}");
}
