namespace CableSearch.Web.Cables;

/// <summary>What the address of a revision leads to: a text to read, or a damaged one.</summary>
public abstract record RevisionResponse;
