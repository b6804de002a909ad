using CableSearch.Coverage.Passages;

namespace CableSearch.Coverage.Verdicts;

/// <summary>Words of a cable that say who speaks: "Vilhena told us that".</summary>
/// <param name="Names">The words of the speaker's name or title; empty if the cable writes "he" or "a spokesman".</param>
/// <param name="Text">The words with the verb, as the cable writes them.</param>
/// <param name="Start">UTF-16 position of the words in the paragraph's text.</param>
internal sealed record ReportedSpeaker(IReadOnlyList<CableWord> Names, string Text, int Start);
