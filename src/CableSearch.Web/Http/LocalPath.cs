namespace CableSearch.Web.Http;

/// <summary>Checks that the path to which a reader is redirected after sending a form is on this site.</summary>
internal static class LocalPath
{
    // Longest path that is accepted, in characters. No address of this site is longer.
    private const int MaxLength = 16_384;

    /// <summary>
    /// The path that the form names; <paramref name="otherwise"/> if the form's path leads to another site, or is not a path.
    /// </summary>
    public static string Of(string? written, string otherwise = "/") =>
        written is { Length: > 0 and <= MaxLength } && written[0] == '/' && !written.StartsWith("//", StringComparison.Ordinal)
        && !written.StartsWith("/\\", StringComparison.Ordinal) && !written.AsSpan().ContainsAnyInRange('\0', '\x1f')
            ? written
            : otherwise;
}
