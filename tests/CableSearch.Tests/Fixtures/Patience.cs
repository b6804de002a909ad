namespace CableSearch.Tests.Fixtures;

/// <summary>
/// The longest time that a test waits for another process or a background task. It only ends tests that would never end. It does not
/// measure speed, because the machine may be busy with other work.
/// </summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(5);
}
