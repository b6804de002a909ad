using CableSearch.Cables.Contract;

namespace CableSearch.Web.Commands;

/// <summary>Cable ids on the command line.</summary>
internal static class CableIds
{
    /// <summary>The canonical forms of cable ids that were written in any spelling.</summary>
    /// <exception cref="UsageException">One of them is not a cable id.</exception>
    public static string[] Read(IEnumerable<string> written) => [.. written.Select(w =>
        CableId.TryParse(w, out CableId id)
            ? id.ToString()
            : throw new UsageException($"\"{w}\" is not a cable id. An id looks like 09LIMA1667."))];
}
