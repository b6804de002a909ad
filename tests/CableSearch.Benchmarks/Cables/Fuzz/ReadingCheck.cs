using CableSearch.Cables.Contract;

namespace CableSearch.Benchmarks.Cables.Fuzz;

/// <summary>Checks what must be true of every parsed cable, such as that its paragraphs are in order and do not overlap.</summary>
internal static class ReadingCheck
{
    /// <summary>The first fault of a parsed cable, as a sentence; null if there is none.</summary>
    public static string? FirstFault(Cable cable, string raw)
    {
        int end = 0;
        if (cable.Preamble is { } preamble)
        {
            if (!IsSpan(preamble.Start, preamble.End, 0, raw))
            {
                return $"the preamble stands at {preamble.Start} to {preamble.End} of {raw.Length}";
            }
            if (RunFault(preamble.Runs, preamble.Text, preamble.Start, preamble.End, raw) is { } fault) return $"the preamble: {fault}";
            end = preamble.End;
        }
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (Paragraph part in cable.Paragraphs)
        {
            if (!anchors.Add(part.Anchor)) return $"two parts are {part.Anchor}";
            if (part is { HeadingStart: int from, HeadingEnd: int to })
            {
                if (!IsSpan(from, to, end, raw)) return $"the heading of {part.Anchor} stands at {from} to {to}, behind {end}";
                // The text of a part begins after its heading. But if the part is only a heading, heading and text are the same and begin
                // at the same place.
                if (from != part.Start) end = to;
            }
            if (!IsSpan(part.Start, part.End, end, raw)) return $"{part.Anchor} stands at {part.Start} to {part.End}, behind {end}";
            if (RunFault(part.Runs, part.Text, part.Start, part.End, raw) is { } fault) return $"{part.Anchor}: {fault}";
            end = part.End;
        }
        end = 0;
        foreach (Redaction redaction in cable.Redactions)
        {
            if (!IsSpan(redaction.Start, redaction.End, end, raw))
            {
                return $"a redaction stands at {redaction.Start} to {redaction.End}, behind {end}";
            }
            end = redaction.End;
        }
        return null;
    }

    private static string? RunFault(IReadOnlyList<TextRun> runs, string text, int start, int end, string raw)
    {
        (int textEnd, int rawEnd) = (0, start);
        foreach (TextRun run in runs)
        {
            bool isRising = run.Length > 0 && run.TextStart >= textEnd && run.RawStart >= rawEnd;
            if (!isRising || run.RawStart + run.Length > end || run.TextStart + run.Length > text.Length)
            {
                return $"{run} does not rise within it";
            }
            if (!raw.AsSpan(run.RawStart, run.Length).SequenceEqual(text.AsSpan(run.TextStart, run.Length)))
            {
                return $"{run} is not what stands there";
            }
            // A paragraph's text consists of pieces (runs) of the raw body. Between the pieces, the parser may add only blanks and line
            // ends.
            if (text.AsSpan(textEnd, run.TextStart - textEnd).ContainsAnyExcept(' ', '\n'))
            {
                return $"in front of {run} stands text from nowhere";
            }
            (textEnd, rawEnd) = (run.TextStart + run.Length, run.RawStart + run.Length);
        }
        return text.Length == textEnd ? null : "its end is from nowhere";
    }

    private static bool IsSpan(int start, int end, int after, string raw) => start >= after && end >= start && end <= raw.Length;
}
