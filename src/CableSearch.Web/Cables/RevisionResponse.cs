namespace CableSearch.Web.Cables;

/// <summary>
/// The answer to a request for a revision of a cable: its text, its comparison with another revision, or the information that the text is
/// damaged.
/// </summary>
public abstract record RevisionResponse;
