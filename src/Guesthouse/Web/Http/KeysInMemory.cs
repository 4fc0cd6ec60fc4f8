using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Guesthouse.Web.Http;

/// <summary>
/// Keeps the framework's keys for as long as the process runs. Nothing that outlives it is protected by them yet: there are no
/// accounts, and the cookies of choices are plain. Without this the framework writes keys into the user's home folder.
/// </summary>
public sealed class KeysInMemory : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> keys = new();

    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys];

    public void StoreElement(XElement element, string friendlyName) => keys.Enqueue(element);

    /// <summary>Makes the framework use it.</summary>
    public static void Use(IServiceCollection services) =>
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new KeysInMemory());
}
