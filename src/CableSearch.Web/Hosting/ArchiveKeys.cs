using System.Xml.Linq;
using CableSearch.Archive.Readers;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Stores the Data Protection keys in the archive, so that every site on the archive accepts the forms of any other. The framework's
/// interface is synchronous, so these methods block. They are called at start and once a day.
/// </summary>
internal sealed class ArchiveKeys(KeyStore keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.ReadAllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
}
