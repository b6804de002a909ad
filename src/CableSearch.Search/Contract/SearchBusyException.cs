namespace CableSearch.Search.Contract;

/// <summary>A search did not get its turn, because too much is asked for at the moment.</summary>
public sealed class SearchBusyException(string message) : Exception(message);
