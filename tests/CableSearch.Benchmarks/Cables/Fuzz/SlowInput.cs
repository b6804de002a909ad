using System.Globalization;

namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>An input (damaged cable) that took the parser a long time.</summary>
/// <param name="Cost">Time to parse the input, in nanoseconds for each character.</param>
/// <param name="Number">Number of the input, from 1.</param>
/// <param name="Shape">
/// What the input was parsed as: the <c>body</c> of a cable, the <c>header</c> of a cable, or a <c>text</c> in which header and body are
/// not separated.
/// </param>
/// <param name="Length">Number of characters.</param>
/// <param name="How">How a cable was damaged to make the input, in words.</param>
internal sealed record SlowInput(double Cost, int Number, string Shape, int Length, string How)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Cost,10:N1} ns a character: input {Number} as {Shape}, {Length:N0} characters: {How}");
}
