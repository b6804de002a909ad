namespace CableSearch.Cables.Sources;

/// <summary>What a source's record gave: a cable's text, or the reason why it can't be kept as one.</summary>
public abstract record SourceResult;
