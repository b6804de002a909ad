namespace CableSearch.Web.Commands;

/// <summary>The exit codes of the commands.</summary>
internal static class ExitCode
{
    public const int Well = 0;

    public const int Failed = 1;

    public const int WrongUsage = 2;

    /// <summary>The command finished, but some records were rejected.</summary>
    public const int SomeRejected = 3;

    /// <summary><c>doctor</c> or <c>verify-archive</c> found something wrong.</summary>
    public const int FoundWrong = 4;

    /// <summary>The command was interrupted, as by Ctrl+C. What the command had stored by then is kept.</summary>
    public const int Interrupted = 130;
}
