using System.Text;
using CableSearch.Archive;
using CableSearch.Import;
using CableSearch.Import.Contract;

namespace CableSearch.Tests.Fixtures;

/// <summary>Invented cables, as rows of a dump and as published pages.</summary>
internal static class MadeUp
{
    public static string Row(
        int number,
        string id,
        string body,
        string created = "11/25/2009 18:57",
        string origin = "Embassy Lima",
        string classification = "CONFIDENTIAL",
        string references = "",
        string header = "R 251857Z NOV 09\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC")
    {
        string[] fields = [$"{number}", created, id, origin, classification, references, header, body];
        return string.Join(',', fields.Select(Field)) + "\n";
    }

    public static string Body(string subject, string text, string tags = "SNAR, PREL, PE", string reference = "") =>
        "C O N F I D E N T I A L LIMA 009001 \n \nSIPDIS \n \nE.O. 12958: DECL: 11/25/2019 \n"
        + $"TAGS: {tags} \nSUBJECT: {subject} \n{reference} \n¶1. (C) {text} \n";

    public static string Page(
        string id,
        string body,
        string created = "2009-11-25 18:57",
        string origin = "Embassy Lima",
        string classification = "CONFIDENTIAL",
        string frame = "") => $"""
        <html><head><title>Cable Viewer</title></head><body>{frame}
        <table class='cable'><tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
        <tr><td><a href='/cable/2009/11/{id}.html'>{id}</a></td><td>{created}</td><td>2011-02-17 21:09</td>
        <td>{classification}</td><td>{origin}</td></tr></table>
        <code><pre>R 251857Z NOV 09&#x000A;FM AMEMBASSY LIMA&#x000A;TO SECSTATE WASHDC</pre></code>
        <code><pre>{System.Net.WebUtility.HtmlEncode(body).Replace("\n", "&#x000A;", StringComparison.Ordinal)}</pre></code>
        </body></html>
        """;

    /// <summary>Writes files with the given contents into a folder and imports them.</summary>
    public static async Task<ImportReport> ImportAsync(this CableArchive archive, string folder, params (string Name, string Text)[] files)
    {
        List<string> paths = [];
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(folder, name);
            await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
            paths.Add(path);
        }
        return await new Importer(archive).RunAsync(paths, SourceKind.Any, Stream.Null, null, TestContext.Current.CancellationToken);
    }

    private static string Field(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
