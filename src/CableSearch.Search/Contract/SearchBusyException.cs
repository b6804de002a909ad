namespace CableSearch.Search.Contract;

/// <summary>A search could not run because too many searches are running or waiting.</summary>
public sealed class SearchBusyException(string message) : Exception(message);
