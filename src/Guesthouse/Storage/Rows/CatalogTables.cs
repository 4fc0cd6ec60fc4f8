namespace Guesthouse.Storage.Rows;

internal sealed class StatedUseTable() : Table<StatedUseRow>("stated_uses", row => row.Key);

internal sealed class RepositoryTable() : Table<RepositoryRow>("repositories", row => row.Key);

internal sealed class RepositoryFormerIdTable() : Table<RepositoryFormerIdRow>("repository_former_ids", row => row.Id);

internal sealed class RepositoryProblemTable() : Table<RepositoryProblemRow>("repository_problems", row => row.Key);

internal sealed class ProjectTable() : Table<ProjectRow>("projects", row => row.Key);

internal sealed class ProjectFormerSlugTable() : Table<ProjectFormerSlugRow>("project_former_slugs", row => row.Slug);

internal sealed class ProjectVisibleTeamTable() : Table<ProjectVisibleTeamRow>("project_visible_teams", row => new { row.Project, row.Team });

internal sealed class ProjectScopeTable() : Table<ProjectScopeRow>("project_scopes", row => row.Key);

internal sealed class ManualOwnerTable() : Table<ManualOwnerRow>("manual_owners", row => row.Key);

internal sealed class RoleTable() : Table<RoleRow>("roles", row => row.Key);
