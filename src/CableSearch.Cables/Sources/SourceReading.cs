namespace CableSearch.Cables.Sources;

/// <summary>What a source's record gave: a cable's text, or the reason why it can't be kept as one.</summary>
public abstract record SourceReading;

/// <summary>A record that reads.</summary>
/// <param name="Id">The cable's id.</param>
/// <param name="Text">Its text and the source's facts.</param>
/// <param name="Released">When it was published, UTC; null where the source does not say.</param>
public sealed record SourceCable(CableId Id, CableText Text, DateTime? Released) : SourceReading;

/// <summary>A record that is set aside.</summary>
/// <param name="Code">Stable short name of the reason, such as <c>bad-date</c>.</param>
/// <param name="Message">The reason in a sentence for a person.</param>
public sealed record SourceRejection(string Code, string Message) : SourceReading;
