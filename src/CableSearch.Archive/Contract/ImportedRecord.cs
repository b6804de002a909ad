namespace CableSearch.Archive.Contract;

/// <summary>A record on its way into the archive.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Raw">Its bytes, exact.</param>
public abstract record ImportedRecord(RecordPlace Place, byte[] Raw);
