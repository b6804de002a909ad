namespace CableSearch.Web.Http;

/// <summary>Where a form leads back to: a path of this site, or nothing.</summary>
internal static class LocalPath
{
    // Longer than any address of ours.
    private const int MaxLength = 16_384;

    /// <summary>The path, or <paramref name="otherwise"/> for what leads elsewhere.</summary>
    public static string Of(string? written, string otherwise = "/") =>
        written is { Length: > 0 and <= MaxLength } && written[0] == '/' && !written.StartsWith("//", StringComparison.Ordinal)
        && !written.StartsWith("/\\", StringComparison.Ordinal) && !written.AsSpan().ContainsAnyInRange('\0', '\x1f')
            ? written
            : otherwise;
}
