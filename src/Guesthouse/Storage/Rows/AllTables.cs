namespace Guesthouse.Storage.Rows;

/// <summary>Every table. A list, because looking for them among all types of the program takes longer than mapping them.</summary>
internal static class AllTables
{
    /// <summary>The tables.</summary>
    public static IReadOnlyList<ITable> Of() =>
    [
        new AccountTable(), new AccountLinkTable(), new AccountSessionTable(), new SignInFailureTable(),
        new SourceTable(), new ActTable(), new ActChangeTable(),
        new WorkScheduleTable(), new AbsenceTable(),
        new StatedUseTable(), new RepositoryTable(), new RepositoryFormerIdTable(), new RepositoryProblemTable(), new ProjectTable(),
        new ProjectFormerSlugTable(), new ProjectVisibleTeamTable(), new ProjectScopeTable(), new ManualOwnerTable(), new RoleTable(),
        new ProjectSetTable(), new ProjectSetMemberTable(), new ClassifiedChangeTable(), new CellTable(), new FolderKnowledgeTable(),
        new SignatureTable(), new SignatureMergeTable(), new CommitTable(), new PullRequestTable(),
        new FormKeyTable(),
        new IdentityTable(), new IdentitySuggestionTable(), new IdentityDecisionTable(),
        new NoticeTable(), new NoticeSettingTable(), new NoticeChannelTable(), new NoticeDeliveryTable(),
        new PersonTable(), new PersonEmailTable(), new PersonLoginTable(), new PersonManagerTable(), new TeamTable(), new TeamParentTable(),
        new TeamLeadTable(), new TeamSlugTable(), new MembershipTable(), new RepositoryEntryTable(), new RepositoryHostTable(), new BotTable(),
        new OrganizationRoleTable(),
        new PortalEntryTable(),
        new ProfileStatementTable(), new ProfileTable(), new ProfileValueTable(), new ForgeFactTable(), new PackageUseTable(),
        new RepositoryFileTable(), new InspectionTable(), new RepositoryTagTable(),
        new DocumentAnswerTable(), new ReadinessAnswerTable(), new ReadinessTable(), new ActivityScoreTable(), new DayMarkTable(),
        new TextTable(), new RequestTable(), new RequestEventTable(), new RequestTermTable(), new RequestSecondTable(), new RequestFollowTable(),
        new RequestWordTable(),
        new RfcTable(), new RfcEventTable(), new RfcOwnerTable(), new DecisionTable(), new DecisionWordTable(),
    ];
}
