namespace CableSearch.Coverage.Verdicts;

/// <summary>What is said of quotations that have words where the cable is blacked out.</summary>
internal static class Redaction
{
    public const string Note = "The cable is blacked out here. The name stands only in the article, and nothing of it can be checked.";

    public const string Cut = "The article leaves out a place where the cable is blacked out.";
}
