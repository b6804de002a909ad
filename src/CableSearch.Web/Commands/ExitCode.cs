namespace CableSearch.Web.Commands;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    public const int Well = 0;

    public const int Failed = 1;

    public const int WrongUsage = 2;

    /// <summary>Done, but records were set aside.</summary>
    public const int SetAside = 3;

    /// <summary>The doctor or the comparison with a truth found something wrong.</summary>
    public const int FoundWrong = 4;

    /// <summary>Interrupted; what was committed stays.</summary>
    public const int Interrupted = 130;
}
