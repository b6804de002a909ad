using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Fixtures;

/// <summary>Settings of the .NET runtime for processes that tests start. The processes get the settings as environment variables.</summary>
internal static class ChildProcesses
{
    // The delay, in milliseconds, before the runtime compiles code a second time to optimise it. A long delay prevents this. Test processes
    // end within seconds, so the second compilation does not pay: without it a command takes a fifth less processor time.
    private const string MillisecondsUntilSecondCompilation = "DOTNET_TC_CallCountingDelayMs";

    [ModuleInitializer]
    internal static void CompileOnce() => Environment.SetEnvironmentVariable(MillisecondsUntilSecondCompilation, "10000");
}
