namespace CableSearch.Import.Sources;

/// <summary>Short names of what can be wrong with a file. They are stored with rejected records, so they never change.</summary>
internal static class FaultReason
{
    public const string Cut = "cut-file";

    public const string Damaged = "damaged-file";

    public const string Unreadable = "unreadable-file";

    public const string Missing = "no-such-file";

    public const string Link = "broken-link";

    public const string NotAFile = "not-a-file";

    public const string Packed = "packed-file";

    public const string Encrypted = "encrypted-file";

    public const string TooDeep = "too-deep";

    public const string TooLarge = "too-large";
}
