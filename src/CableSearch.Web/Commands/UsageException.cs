namespace CableSearch.Web.Commands;

/// <summary>The command line is wrong. The message says what is wrong and what is expected.</summary>
internal sealed class UsageException(string message) : Exception(message);
