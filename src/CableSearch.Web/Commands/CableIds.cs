using CableSearch.Cables.Contract;

namespace CableSearch.Web.Commands;

/// <summary>Ids on a command's line.</summary>
internal static class CableIds
{
    /// <exception cref="UsageException">One of them is no id.</exception>
    public static string[] Read(IEnumerable<string> written) => [.. written.Select(w =>
        CableId.TryParse(w, out CableId id) ? id.ToString() : throw new UsageException($"“{w}” is no id of a cable; one looks like 09LIMA1667."))];
}
