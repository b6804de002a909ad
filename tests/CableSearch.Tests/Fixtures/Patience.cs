namespace CableSearch.Tests.Fixtures;

/// <summary>
/// How long a test waits for another process or a task in the background. It only ends a test that would never end. It says nothing about
/// speed, since the machine may be busy with anything else.
/// </summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(5);
}
