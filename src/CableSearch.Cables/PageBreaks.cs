using System.Text;
using CableSearch.Cables.Reading;

namespace CableSearch.Cables;

/// <summary>The marks between the pages of a telegram, such as <c>LIMA 00001667  002 OF 003</c>: they stand in the midst of sentences and are no part of them.</summary>
public static class PageBreaks
{
    /// <summary>The text without the lines that are such marks.</summary>
    public static string Without(string body)
    {
        StringBuilder? kept = null;
        int from = 0;
        foreach (BodyLine line in BodyLine.Split(body))
        {
            if (!LineForms.IsPageBreak(line.In(body))) continue;
            (kept ??= new(body.Length)).Append(body, from, line.Start - from);
            from = line.End;
        }
        return kept is null ? body : kept.Append(body, from, body.Length - from).ToString();
    }
}
