using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Archive.Derived;

/// <summary>
/// Three hashes by which an article is recognised when it is imported again: of its address, of its outlet, day and title together, and of
/// its text. A hash is stored in place of the address, because a long address may not fit into an index of the database.
/// </summary>
/// <param name="Address">Hash of the address; null if no address is known.</param>
/// <param name="Name">
/// Hash of outlet, day and title. It is null if the article has a text but its outlet or day is not known, because several articles may
/// have the same title. For an article without a text the hash is always made.
/// </param>
/// <param name="Text">
/// Hash of the text; null if there is no text. Several articles may have the same short text. So the hash of a short text is made only if
/// <paramref name="Name"/> is null; otherwise it is null too.
/// </param>
internal sealed record ArticleIdentity(string? Address, string? Name, string? Text)
{
    // Shortest text, in characters, that identifies an article. Different articles may have the same short text, such as "See our report of
    // yesterday."
    private const int MinTellingText = 200;

    /// <summary>The hashes that are not null, in the order address, name, text.</summary>
    public IReadOnlyList<string> All => [.. new[] { Address, Name, Text }.OfType<string>()];

    public static ArticleIdentity Of(string? url, string? outlet, DateOnly? published, string title, string text)
    {
        string? address = ArticleAddress.Normalise(url) is { } normal ? Hash("address", normal) : null;
        string words = Fold(text);
        string? name = words.Length == 0 || (!string.IsNullOrWhiteSpace(outlet) && published is not null)
            ? Hash("name", $"{Fold(outlet)}\n{published:yyyy-MM-dd}\n{Fold(title)}") : null;
        bool isTelling = words.Length >= MinTellingText || (words.Length > 0 && name is null);
        return new(address, name, isTelling ? Hash("text", words) : null);
    }

    /// <summary>Whether two names, such as those of outlets, are equal. Case and white space are ignored.</summary>
    public static bool IsSame(string? a, string? b) => Fold(a) == Fold(b);

    /// <summary>Whether a text is long enough that no two articles have it by chance.</summary>
    public static bool IsTelling(string text) => text.Length >= MinTellingText;

    private static string Fold(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static string Hash(string kind, string value) =>
        $"{kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))}";
}
