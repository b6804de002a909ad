namespace CableSearch.Web.Cables;

/// <summary>The answer to a request for a revision: its text, or the fact that the text is damaged.</summary>
public abstract record RevisionResponse;
