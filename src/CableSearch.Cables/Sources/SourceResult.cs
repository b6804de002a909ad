namespace CableSearch.Cables.Sources;

/// <summary>The result of parsing a record: the text of a cable, or the reason why the record is rejected.</summary>
public abstract record SourceResult;
