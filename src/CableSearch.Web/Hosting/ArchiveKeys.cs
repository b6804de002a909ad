using System.Xml.Linq;
using CableSearch.Archive.Readers;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Stores the keys of ASP.NET Core Data Protection in the archive. Several processes can serve one archive, and with common keys each
/// process accepts the forms of the others. The methods block their thread, because the framework's interface is synchronous. This costs
/// little: the framework calls the methods only at start and once a day.
/// </summary>
internal sealed class ArchiveKeys(KeyStore keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.ReadAllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
}
