using System.Xml.Linq;
using Guesthouse.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Guesthouse.Web.Gate;

/// <summary>Keeps the framework's keys, which cookies and forms are sealed with, in the database: a restart signs nobody out, and several servers read each other's cookies.</summary>
/// <param name="store">The database.</param>
public sealed class KeysInStore(Store store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = store.Connect();
        return [.. WebKeys.All(connection).Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = store.Connect();
        WebKeys.Add(connection, friendlyName, element.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Makes the framework use it.</summary>
    public static void Use(IServiceCollection services, Store store)
    {
        services.AddDataProtection().SetApplicationName("guesthouse");
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new KeysInStore(store));
    }
}
