using System.Text.RegularExpressions;

namespace CableSearch.Tests.Web;

/// <summary>What the tests of lists do as a reader: send forms, write notes, look at a list.</summary>
internal static partial class ListActions
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("name=\"item\" value=\"([^\"]+)\"")]
    public static partial Regex Item { get; }

    [GeneratedRegex("<h2 dir=\"auto\"><a href=\"/cable/([^\"]+)\"")]
    private static partial Regex Shown { get; }

    /// <summary>Sets the note and the tags of the first item in the list.</summary>
    public static async Task NoteAsync(HttpClient reader, string note, string tags = "")
    {
        string item = Item.Match(await reader.GetStringAsync("/bookmarks", Stop)).Groups[1].Value;
        await PostAsync(reader, "/bookmarks/items/note", ("item", item), ("note", note), ("tags", tags));
    }

    /// <summary>The ids of the cables that a page of lists shows, in its order.</summary>
    public static async Task<string[]> ShownAsync(HttpClient reader, string path) =>
        [.. Shown.Matches(await reader.GetStringAsync(path, Stop)).Select(m => m.Groups[1].Value)];

    /// <summary>Sends a form with the header by which a browser says that the form comes from this site.</summary>
    public static Task<HttpResponseMessage> PostAsync(HttpClient reader, string path, params (string, string)[] fields) =>
        PostAsync(reader, path, isProven: true, fields);

    /// <summary>Sends a form without the header by which a browser says that the form comes from this site.</summary>
    public static Task<HttpResponseMessage> PostPlainAsync(HttpClient reader, string path, params (string, string)[] fields) =>
        PostAsync(reader, path, isProven: false, fields);

    private static Task<HttpResponseMessage> PostAsync(HttpClient reader, string path, bool isProven, (string, string)[] fields)
    {
        HttpRequestMessage request = new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)))
        };
        if (isProven) request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return reader.SendAsync(request, Stop);
    }
}
