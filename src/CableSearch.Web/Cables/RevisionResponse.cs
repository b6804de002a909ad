namespace CableSearch.Web.Cables;

/// <summary>What stands at the address of a revision.</summary>
public abstract record RevisionResponse;
