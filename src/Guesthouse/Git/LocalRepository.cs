using Guesthouse.Domain.Organization;

namespace Guesthouse.Git;

/// <summary>A repository on this machine. Guesthouse reads it and never writes to it.</summary>
/// <param name="GitDirectory">Its git directory as an absolute path: the folder itself of a bare repository, <c>.git</c> of a work tree, or what a <c>.git</c> file points to.</param>
/// <param name="ShownPath">Its path as the user gave it, for messages.</param>
/// <param name="Id">What the forge calls it, else the folder's name.</param>
public sealed record LocalRepository(string GitDirectory, string ShownPath, RepositoryId Id);
