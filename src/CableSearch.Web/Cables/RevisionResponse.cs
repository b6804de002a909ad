namespace CableSearch.Web.Cables;

/// <summary>
/// The answer to a request for a revision of a cable. It is the text of the revision, or its comparison with another revision, or the
/// information that the text is damaged.
/// </summary>
public abstract record RevisionResponse;
