using System.Runtime.CompilerServices;

namespace CableSearch.Tests.Fixtures;

/// <summary>How the runtime compiles in the processes that tests start. They inherit it.</summary>
internal static class ChildProcesses
{
    // A process of a test lives for seconds. Code that is compiled a second time, to be faster later, does not pay there: without it a
    // command takes a fifth less processor time.
    private const string MillisecondsUntilSecondCompilation = "DOTNET_TC_CallCountingDelayMs";

    [ModuleInitializer]
    internal static void CompileOnce() => Environment.SetEnvironmentVariable(MillisecondsUntilSecondCompilation, "10000");
}
