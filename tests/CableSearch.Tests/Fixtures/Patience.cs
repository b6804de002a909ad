namespace CableSearch.Tests.Fixtures;

/// <summary>
/// The longest time that a test waits for another process or a background task. The limit only ends tests that would never end. No test
/// measures speed with it, because the machine may be busy with other work.
/// </summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(5);
}
