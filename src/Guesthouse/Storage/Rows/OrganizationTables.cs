namespace Guesthouse.Storage.Rows;

internal sealed class PersonTable() : Table<PersonRow>("people", row => row.Id);

internal sealed class PersonEmailTable() : Table<PersonEmailRow>("person_emails", row => row.Key);

internal sealed class PersonLoginTable() : Table<PersonLoginRow>("person_logins", row => row.Key);

internal sealed class PersonManagerTable() : Table<PersonManagerRow>("person_managers", row => row.Key);

internal sealed class TeamTable() : Table<TeamRow>("teams", row => row.Id);

internal sealed class TeamParentTable() : Table<TeamParentRow>("team_parents", row => row.Key);

internal sealed class TeamLeadTable() : Table<TeamLeadRow>("team_leads", row => row.Key);

internal sealed class TeamSlugTable() : Table<TeamSlugRow>("team_slugs", row => row.Key);

internal sealed class MembershipTable() : Table<MembershipRow>("memberships", row => row.Key);

internal sealed class RepositoryEntryTable() : Table<RepositoryEntryRow>("repository_entries", row => row.Id);

internal sealed class RepositoryHostTable() : Table<RepositoryHostRow>("repository_hosts", row => row.Key);

internal sealed class BotTable() : Table<BotRow>("bots", row => row.Key);

internal sealed class OrganizationRoleTable() : Table<OrganizationRoleRow>("organization_roles", row => row.Key);
