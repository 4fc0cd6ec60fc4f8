using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Whom role files name as trusted: logins and addresses, and who bears them in the organization.</summary>
public static class TrustedInFiles
{
    /// <summary>Reads them; a name that two people bear, each on another forge, is nobody's.</summary>
    /// <param name="context">The database.</param>
    /// <param name="project">The project's key; <see langword="null"/>: all projects.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Each name as the files write it, in their order, with who bears it and neither left nor is about to.</returns>
    public static async Task<IReadOnlyList<TrustedInFile>> ReadAsync(GuesthouseContext context, int? project, CancellationToken cancellation)
    {
        var names = await context.Set<ProfileValueRow>().AsNoTracking()
            .Where(row => row.Field == ProfileField.TrustedInFile && (project == null || row.Project == project))
            .OrderBy(row => row.Project).ThenBy(row => row.Position)
            .Select(row => new { row.Project, row.Value, row.Path })
            .ToListAsync(cancellation);
        if (names.Count == 0)
            return [];
        var bearers = await BearersAsync(context, project is null ? null : [.. names.Select(name => name.Value.ToLowerInvariant())], cancellation);
        return [.. names.Select(name => new TrustedInFile(name.Project, name.Value, name.Path ?? "", bearers[name.Value].Distinct(StringComparer.Ordinal).ToList() is [var person] ? person : null))];
    }

    /// <summary>Who bears a login or an address.</summary>
    /// <param name="context">The database.</param>
    /// <param name="among">In lower case; <see langword="null"/>: all there are, which are too many to ask for one project.</param>
    /// <param name="cancellation">Stops the work.</param>
    private static async Task<ILookup<string, string>> BearersAsync(GuesthouseContext context, IReadOnlyList<string>? among, CancellationToken cancellation)
    {
        var there = context.Set<PersonRow>().Where(person => person.WithdrawnAt == null && person.LeftOn == null).Select(person => person.Id);
#pragma warning disable CA1304, CA1311, MA0011 // The database folds the case, not .NET.
        var logins = await context.Set<PersonLoginRow>().Where(row => row.WithdrawnAt == null && there.Contains(row.Person) && (among == null || among.Contains(row.Login.ToLower())))
            .Select(row => new { Name = row.Login, row.Person }).ToListAsync(cancellation);
        var emails = await context.Set<PersonEmailRow>().Where(row => row.WithdrawnAt == null && there.Contains(row.Person) && (among == null || among.Contains(row.Email.ToLower())))
            .Select(row => new { Name = row.Email, row.Person }).ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311, MA0011
        return logins.Concat(emails).ToLookup(row => row.Name, row => row.Person, StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>A name in a role file.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Name">The login or address as the file writes it.</param>
/// <param name="Path">The file.</param>
/// <param name="Person">The id of who bears it; <see langword="null"/>: nobody whom the organization knows, or not one alone.</param>
public sealed record TrustedInFile(int Project, string Name, string Path, string? Person);
