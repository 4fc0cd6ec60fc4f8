using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Guesthouse.Web.Http;

/// <summary>
/// Script, style and marks, embedded in the program. An address holds a hash of the content, so that browsers keep it for ever
/// and a new release is seen at once.
/// </summary>
public sealed class PackedAssets
{
    private const string Folder = "assets/";

    private readonly FrozenDictionary<string, string> addresses;
    private readonly FrozenDictionary<string, Asset> byAddress;

    /// <summary>Reads what the build embedded.</summary>
    public PackedAssets()
    {
        var assets = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && Path.GetExtension(name) is ".css" or ".js" or ".svg")
            .ToDictionary(name => name[Folder.Length..], Read, StringComparer.Ordinal);
        addresses = assets.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Address, StringComparer.Ordinal);
        byAddress = assets.Values.ToFrozenDictionary(asset => asset.Address, StringComparer.Ordinal);
    }

    /// <summary>Where <paramref name="name"/> (<c>site.css</c>) is to be had.</summary>
    public string AddressOf(string name) => addresses[name];

    /// <summary>The content of <paramref name="name"/> as text.</summary>
    public string TextOf(string name) => System.Text.Encoding.UTF8.GetString(byAddress[addresses[name]].Plain);

    /// <summary>Answers <c>/assets/…</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/" + Folder + "{name}", (string name, HttpContext context, PackedAssets assets) => assets.Answer("/" + Folder + name, context)).AllowAnonymous();

    private IResult Answer(string address, HttpContext context)
    {
        if (!byAddress.TryGetValue(address, out var asset)) return TypedResults.NotFound();

        var (encoding, bytes) = asset.For(context.Request.Headers.AcceptEncoding.ToString());
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (encoding is not null) context.Response.Headers.ContentEncoding = encoding;
        return TypedResults.Bytes(bytes, asset.ContentType);
    }

    private static Asset Read(string resource)
    {
        var plain = Bytes(resource);
        var (name, extension) = (Path.GetFileNameWithoutExtension(resource), Path.GetExtension(resource));
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain))[..12];
        return new Asset($"/{Folder}{name}.{hash}{extension}", ContentTypeOf(extension), plain, Bytes(resource + ".br"), Bytes(resource + ".gz"));
    }

    private static string ContentTypeOf(string extension) =>
        extension switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };

    private static byte[] Bytes(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Asset(string Address, string ContentType, byte[] Plain, byte[] Brotli, byte[] Gzip)
    {
        public (string? Encoding, byte[] Bytes) For(string accepted) =>
            accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? ("br", Brotli)
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? ("gzip", Gzip)
            : (null, Plain);
    }
}
