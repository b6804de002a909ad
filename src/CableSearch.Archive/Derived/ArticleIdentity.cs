using System.Security.Cryptography;
using System.Text;

namespace CableSearch.Archive.Derived;

/// <summary>
/// What an article is known by: its address; else its outlet, day and title; else its text. Each is a hash, so that an address of any
/// length can stand in an index of the database.
/// </summary>
/// <param name="Address">Null where no address is known.</param>
/// <param name="Name">Null if there is a text and outlet or day is not known.</param>
/// <param name="Text">Null if the text is too short to identify an article that has a name.</param>
internal sealed record ArticleIdentity(string? Address, string? Name, string? Text)
{
    // Many articles have no more text than "See our report of yesterday."
    private const int MinTellingText = 200;

    /// <summary>All of them, the strongest first.</summary>
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

    /// <summary>Whether two names differ in nothing but case and white space.</summary>
    public static bool IsSame(string? a, string? b) => Fold(a) == Fold(b);

    /// <summary>Whether a text is long enough that no two articles have it by chance.</summary>
    public static bool IsTelling(string text) => text.Length >= MinTellingText;

    private static string Fold(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static string Hash(string kind, string value) =>
        $"{kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))}";
}
