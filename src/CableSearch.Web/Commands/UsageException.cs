namespace CableSearch.Web.Commands;

/// <summary>A command's line can't be understood; the message says what and how it is meant.</summary>
internal sealed class UsageException(string message) : Exception(message);
