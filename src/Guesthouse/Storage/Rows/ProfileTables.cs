namespace Guesthouse.Storage.Rows;

internal sealed class ProfileStatementTable() : Table<ProfileStatementRow>("profile_statements", row => row.Key);

internal sealed class ProfileTable() : Table<ProfileRow>("profiles", row => row.Project);

internal sealed class ProfileValueTable() : Table<ProfileValueRow>("profile_values", row => new { row.Project, row.Field, row.Position });

internal sealed class ForgeFactTable() : Table<ForgeFactRow>("forge_facts", row => row.Repository);

internal sealed class PackageUseTable() : Table<PackageUseRow>("package_uses", row => row.Key);

internal sealed class RepositoryFileTable() : Table<RepositoryFileRow>("repository_files", row => new { row.Repository, row.Path });

internal sealed class InspectionTable() : Table<InspectionRow>("inspections", row => row.Repository);

internal sealed class RepositoryTagTable() : Table<RepositoryTagRow>("repository_tags", row => new { row.Repository, row.Name });
