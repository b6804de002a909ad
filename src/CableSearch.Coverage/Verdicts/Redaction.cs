namespace CableSearch.Coverage.Verdicts;

/// <summary>Notes on quotations that have words where the cable is blacked out, or that leave out such a place.</summary>
internal static class Redaction
{
    public const string Note = "The cable is blacked out here. The name stands only in the article, and nothing of it can be checked.";

    public const string Cut = "The article leaves out a place where the cable is blacked out.";
}
