using System.Xml.Linq;
using CableSearch.Archive.Readers;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CableSearch.Web.Hosting;

/// <summary>
/// Keeps the Data Protection keys in the archive, so that a form that one site made is accepted by every other on the same archive.
/// The framework's interface does not wait; it is called at start and once a day, never on a reader's request in between.
/// </summary>
internal sealed class ArchiveKeys(KeyStore keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.ReadAllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
}
